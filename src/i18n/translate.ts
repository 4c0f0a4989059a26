import i18next, { type TFunction } from 'i18next';
import { defaultLocale, langOf, locales, type Locale } from './locales.ts';
import { stringsOf } from './strings.ts';

/** Gives the text of a key in one language; keys and their values are checked by TypeScript. */
export type Translate = TFunction<'ui'>;

const instance = i18next.createInstance();
let isReady = false;

/**
 * The strings of a locale, read once.
 * @example translator('ja')('search.label') // '検索'
 */
export function translator(locale: Locale): Translate {
  if (!isReady) initialise();
  return instance.getFixedT(langOf(locale), 'ui');
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
  isReady = true;
}
