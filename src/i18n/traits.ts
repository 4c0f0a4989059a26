import { localeTable, type LocaleRow } from './locale-table.ts';
import type { Locale } from './locales.ts';
import { scriptTraits, type ScriptTraits } from './scripts.ts';

/** What a language is like: the one place to ask, wherever languages differ. */
export interface Traits extends ScriptTraits, Required<Omit<LocaleRow, keyof ScriptTraits>> {
  /** Its primary language subtag, by which libraries choose a stemmer. */
  language: string;
}

const known = new Map<Locale, Traits>();

/** The traits of a locale: its row, and for what that leaves out `Intl` and its script. */
export function traitsOf(locale: Locale): Traits {
  const traits = known.get(locale) ?? traitsFrom(localeTable[locale]);
  known.set(locale, traits);
  return traits;
}

function traitsFrom(row: LocaleRow): Traits {
  const { language, script = '' } = new Intl.Locale(row.lang).maximize();
  const written = { ...scriptTraits(script), ...row };
  const { dates = row.lang, brackets = written.isFullWidth ? ['（', '）'] : [' (', ')'] } = row;
  return {
    label: new Intl.DisplayNames([row.lang], { type: 'language' }).of(row.lang) ?? row.lang,
    openGraph: openGraphOf(dates),
    dates,
    moment: `{day} {time}${brackets[0]}{offset}${brackets[1]}`,
    gap: written.isFullWidth ? '' : ' ',
    brackets,
    asksWholeWords: false,
    language,
    ...written,
  };
}

/**
 * A tag as Open Graph writes it, with the likeliest region where it names none.
 * @example openGraphOf('ja') // 'ja_JP'
 */
function openGraphOf(tag: string): string {
  const { language, region = '' } = new Intl.Locale(tag).maximize();
  // A region of digits is a continent or the world.
  return /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : language;
}
