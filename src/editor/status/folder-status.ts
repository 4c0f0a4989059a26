import { locales, type Locale } from '../../i18n/locales.ts';
import { dayOf, parseCalendarDate } from '../../lib/date.ts';
import type { Article } from '../../reading/article.ts';
import type { Fault } from '../../reading/fault.ts';
import { targetsOf, type EntryGroup } from '../translations/entry-group.ts';
import {
  stateNames,
  translationState,
  type TranslationState,
} from '../translations/translation-state.ts';

/** One language's text of an entry that somebody has to look at. */
export interface EntryStatus {
  reference: string;
  locale: Locale;
  /** Relative to the content folder; where it is missing, where it would stand. */
  file: string;
  /** Undefined for a source. */
  translation?: TranslationState;
  /** The source, where this is a translation. */
  source?: Article;
  /** The day by which somebody should have read it again. */
  overdue?: string;
  /** Where it differs from other languages, by the checks. */
  parity: Fault[];
}

/** How many texts of a locale are in which state. */
export type LocaleCounts = Record<
  TranslationState['state'] | 'sources' | 'overdue' | 'parity',
  number
>;

/** How the languages of a folder stand to each other. */
export interface FolderStatus {
  entries: number;
  counts: Map<Locale, LocaleCounts>;
  /** Those that somebody has to look at, in the order of the entries. */
  open: EntryStatus[];
}

/** What a status is made from. */
export interface StatusInput {
  groups: EntryGroup[];
  /** What the checks warn of that is about parity; files are those in the folder. */
  parity: Fault[];
  today: Date;
}

/** Works out how translations stand to their sources; reads nothing. */
export function folderStatus({ groups, parity, today }: StatusInput): FolderStatus {
  const byFile = Map.groupBy(parity, ({ file }) => file);
  const all = groups.flatMap((group) => statusesOf(group, byFile, today));
  const perLocale = locales.map((locale) => {
    return [locale, countsOf(all.filter((one) => one.locale === locale))] as const;
  });
  return { entries: groups.length, counts: new Map(perLocale), open: all.filter(isOpen) };
}

function statusesOf(
  group: EntryGroup,
  parity: ReadonlyMap<string, Fault[]>,
  today: Date,
): EntryStatus[] {
  const { reference, source, translations } = group;
  const found = (article: Article) => ({
    reference,
    locale: article.locale,
    file: article.file,
    ...overdueOf(article, today),
    parity: parity.get(article.file) ?? [],
  });
  const others = targetsOf(group).map((locale): EntryStatus => {
    const article = translations.get(locale);
    const file = `${source.collection}/${locale}/${source.slug}.mdx`;
    const own = article ? found(article) : { reference, locale, file, parity: [] };
    return { ...own, source, translation: translationState(group, locale) };
  });
  return [found(source), ...others];
}

function overdueOf({ written: { reviewBy } }: Article, today: Date): { overdue?: string } {
  const due = typeof reviewBy === 'string' ? parseCalendarDate(reviewBy) : null;
  return due && dayOf(due) < dayOf(today) ? { overdue: dayOf(due) } : {};
}

function isOpen({ translation, overdue, parity }: EntryStatus): boolean {
  const isBehind = translation !== undefined && translation.state !== 'current';
  return isBehind || overdue !== undefined || parity.length > 0;
}

function countsOf(statuses: EntryStatus[]): LocaleCounts {
  const states = stateNames.map((name) => {
    return [
      name,
      statuses.filter(({ translation }) => translation?.state === name).length,
    ] as const;
  });
  return {
    ...(Object.fromEntries(states) as Record<TranslationState['state'], number>),
    sources: statuses.filter(({ translation }) => !translation).length,
    overdue: statuses.filter(({ overdue }) => overdue !== undefined).length,
    parity: statuses.filter(({ parity }) => parity.length > 0).length,
  };
}
