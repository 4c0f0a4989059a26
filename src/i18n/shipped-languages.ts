import type { LanguageRow } from './language-row.ts';

/**
 * The languages whose strings and search words ship: what neither their tags nor `Intl` tell of them.
 * A content folder's `site.yaml` lists those that it has, and may say otherwise.
 */
export const shippedLanguages: Readonly<Record<string, Partial<LanguageRow>>> = {
  zh: { tag: 'zh-Hans' },
  en: {
    traits: { dates: 'en-GB', moment: '{day}, {time} ({zone})', asksWholeWords: true },
  },
  ja: {},
  ko: {},
};

/** The language whose strings the templates are written for; the others are held against it. */
export const referenceLocale = 'en';
