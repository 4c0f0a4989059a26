import type { EntriesFile } from '../../indexed-entry.ts';
import { plainNgrams } from '../../ngrams.ts';
import { localeHref } from '../../../lib/path.ts';
import { normalise } from '../../../lib/words.ts';
import { fetchEntries } from '../fetch-entries.ts';
import { once } from '../once.ts';
import { nameIndex, type NameIndex } from './name-index.ts';
import type { NgramIndex } from './ngram-index.ts';

/** An entry in memory. */
export interface SearchableEntry {
  /** Pagefind's id of its page. */
  id: string;
  href: string;
  title: string;
  collection: string;
  topic: string;
  /** The day of an announcement, such as `2026-11-20`; empty for the rest. */
  day: string;
}

/** The entries of a locale, in the order of `entries.json`, with what finds them by their names. */
export interface SearchableEntries {
  entries: SearchableEntry[];
  names: NameIndex;
  ngrams: NgramIndex;
  /** Whether a short passage of their texts is enough. */
  isDense: boolean;
}

const loaded = new Map<string, Promise<SearchableEntries>>();

/** The entries of a locale, loaded with the first search. Rejects where they cannot be had. */
export function loadEntries(locale: string): Promise<SearchableEntries> {
  return once(loaded, locale, async () => searchable(await fetchEntries(locale), locale));
}

function searchable(
  { entries: indexed, ngramFiles, language }: EntriesFile,
  locale: string,
): SearchableEntries {
  const entries = indexed.map(([id, reference, title, topic, , day = '']): SearchableEntry => {
    const collection = reference.split('/')[0] ?? '';
    return { id, href: localeHref(locale, `${reference}/`), title, collection, topic, day };
  });
  const names = indexed.flatMap(([, , title, , aliases], place) =>
    [title, ...aliases].map((text, index) => ({
      place,
      isTitle: index === 0,
      plain: normalise(text),
    })),
  );
  return {
    entries,
    names: nameIndex(names, entries.length, plainNgrams),
    ngrams: { locale, ids: entries.map(({ id }) => id), files: ngramFiles },
    isDense: language.isDense,
  };
}
