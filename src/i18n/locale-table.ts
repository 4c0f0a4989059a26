import type { ScriptTraits } from './scripts.ts';

/** What sets a language apart. All else follows from its tag, by `Intl`, and from its script; each can be overruled. */
export interface LocaleRow extends Partial<ScriptTraits> {
  /** BCP 47 tag (RFC 5646). */
  lang: string;
  /** Its own name. */
  label?: string;
  /** Open Graph's `language_TERRITORY`. */
  openGraph?: string;
  /** BCP 47 tag of the region whose dates it writes. */
  dates?: string;
  /** A moment, with the places `{day}`, `{time}` and `{offset}`. */
  moment?: string;
  /** What stands between two sentences. */
  gap?: string;
  /** What stands before and behind an aside. */
  brackets?: readonly [string, string];
  /** Whether search asks for words whole, not for what begins so. */
  asksWholeWords?: boolean;
}

/**
 * The languages of the site, in the order of the switcher. To add one, add a row here, its folder in each
 * collection and its `content/ui/<locale>.json`.
 */
export const localeTable = {
  zh: { lang: 'zh-Hans' },
  en: { lang: 'en', dates: 'en-GB', moment: '{day}, {time} ({offset})', asksWholeWords: true },
  ja: { lang: 'ja' },
  ko: { lang: 'ko' },
} satisfies Record<string, LocaleRow>;

/** The locale of readers who have none of ours (`x-default`), and of pages for all at once. */
export const defaultLocale: keyof typeof localeTable = 'en';

/** The locale whose strings the templates are written for; the others are held against it. */
export const referenceLocale: keyof typeof localeTable = 'en';
