import i18next, { type TFunction } from 'i18next';
import { defaultLocale, langOf, locales, type Locale } from './locales.ts';
import { stringsOf } from './strings.ts';

/** Gives the text of a key in one language; keys and their values are checked by TypeScript. */
export type Translate = TFunction<'ui'>;

const instance = i18next.createInstance();
const translators = new Map<Locale, Translate>();

/**
 * The strings of a locale, read once.
 * @example translator('ja')('search.label') // '検索'
 */
export function translator(locale: Locale): Translate {
  if (translators.size === 0) initialise();
  const known = translators.get(locale) ?? remembering(instance.getFixedT(langOf(locale), 'ui'));
  translators.set(locale, known);
  return known;
}

/** Keeps what has no values to fill in: a page says about a hundred such texts, and each page the same. */
function remembering(translate: Translate): Translate {
  const texts = new Map<string, string>();
  return ((key: string, values?: object) => {
    if (values) return (translate as (key: string, values: object) => string)(key, values);
    const text = texts.get(key) ?? (translate as (key: string) => string)(key);
    texts.set(key, text);
    return text;
  }) as unknown as Translate;
}

function initialise(): void {
  const resources = Object.fromEntries(
    locales.map((locale) => [langOf(locale), { ui: stringsOf(locale) }]),
  );
  void instance.init({
    resources,
    lng: langOf(defaultLocale),
    fallbackLng: false,
    defaultNS: 'ui',
    initAsync: false,
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}
