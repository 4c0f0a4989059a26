import { isLocale, langOf, locales, type Locale } from '../../i18n/locales.ts';

/** Which locale of the site takes what an export calls a language; its own names come first. */
export type LocaleOf = (tag: string) => Locale | undefined;

/**
 * Knows the locale of the site for the tag of an export: by what the operator says, by its name, else by language
 * and script.
 * @example localeFinder({})('zh-cn') // 'zh', which is zh-Hans
 */
export function localeFinder(named: Readonly<Record<string, Locale>>): LocaleOf {
  return (tag) => {
    const lower = tag.toLowerCase().replaceAll('_', '-');
    const own = named[lower];
    if (own !== undefined) return own;
    if (isLocale(lower)) return lower;
    const written = writtenIn(lower);
    return written === undefined
      ? undefined
      : locales.find((locale) => writtenIn(langOf(locale)) === written);
  };
}

/** @example writtenIn('zh-tw') // 'zh-Hant' */
function writtenIn(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined;
  }
}
