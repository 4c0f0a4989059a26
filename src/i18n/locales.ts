import { localeTable } from './locale-table.ts';

export { defaultLocale, referenceLocale } from './locale-table.ts';

/** A path segment such as `zh`. */
export type Locale = keyof typeof localeTable;

/** Every locale, in the order in which the switcher shows them. */
export const locales = Object.keys(localeTable) as Locale[];

/** Whether a path segment is one of our locales. */
export function isLocale(segment: string | undefined): segment is Locale {
  return segment !== undefined && Object.hasOwn(localeTable, segment);
}

/**
 * The BCP 47 language tag of a locale (RFC 5646).
 * @example langOf('zh') // 'zh-Hans'
 */
export function langOf(locale: Locale): string {
  return localeTable[locale].lang;
}
