/** The languages of the site. To add one, add a row here, its folder in each collection and its `content/ui/<locale>.json`. */
export const localeTable = {
  zh: { lang: 'zh-Hans', label: '简体中文', openGraph: 'zh_CN' },
  en: { lang: 'en', label: 'English', openGraph: 'en_GB' },
  ja: { lang: 'ja', label: '日本語', openGraph: 'ja_JP' },
  ko: { lang: 'ko', label: '한국어', openGraph: 'ko_KR' },
} as const;

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
