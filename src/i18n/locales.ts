import { isKnownLanguage } from './known-language.ts';
import {
  listedLanguages,
  readDefaultLocale,
  readSourceLocale,
  type ListedLanguage,
} from './listed-languages.ts';

const languages = listedLanguages();

/** A path segment such as `zh`, which names a language that `site.yaml` lists. */
export type Locale = string;

/** For each locale those that fill in where a translation is missing, in order. */
export type FallbackChains = Readonly<Record<Locale, readonly Locale[]>>;

/** Every locale, in the order in which the switcher shows them. */
export const locales: readonly Locale[] = [...languages.keys()];

/** The locale of readers who have none of ours (`x-default`), and of pages for all at once. */
export const defaultLocale: Locale = readDefaultLocale(locales);

/** The locale from which the others are translated, where an entry does not say otherwise. */
export const sourceLocale: Locale = readSourceLocale(locales);

/** Whether a path segment is one of our locales. */
export function isLocale(segment: string | undefined): segment is Locale {
  return segment !== undefined && languages.has(segment);
}

/** What `site.yaml` says of a locale's language. */
export function languageOf(locale: Locale): ListedLanguage {
  const language = languages.get(locale);
  if (!language) throw new Error(`"${locale}" is not under "languages" in site.yaml.`);
  return language;
}

/**
 * The BCP 47 language tag of a locale (RFC 5646).
 * @example langOf('zh') // 'zh-Hans'
 */
export function langOf(locale: Locale): string {
  return languageOf(locale).tag;
}

/** For each locale those that fill in, in this order, where a translation is missing. */
export function fallbackChains(): FallbackChains {
  return Object.fromEntries(
    locales.map((locale) => [locale, languageOf(locale).fallback.filter(isLocale)]),
  );
}

/** Whether a segment names a language that the site could have and does not list. */
export function isUnlistedLanguage(segment: string): boolean {
  return !isLocale(segment) && isKnownLanguage(segment);
}
