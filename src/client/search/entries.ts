import type { EntriesFile } from '../../lib/indexed-entry.ts';
import { ngramsOf } from '../../lib/ngrams.ts';
import { normalise } from '../../lib/words.ts';
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
}

const loaded = new Map<string, Promise<SearchableEntries>>();

/** The entries of a locale, loaded with the first search. Rejects where they cannot be had. */
export function loadEntries(locale: string): Promise<SearchableEntries> {
  const known = loaded.get(locale);
  if (known) return known;
  const loading = fetchEntries(locale);
  loaded.set(locale, loading);
  loading.catch(() => loaded.delete(locale));
  return loading;
}

async function fetchEntries(locale: string): Promise<SearchableEntries> {
  const response = await fetch(`/pagefind/${locale}/entries.json`);
  if (!response.ok) throw new Error(`entries.json: ${response.status}`);
  const { entries: indexed, ngramFiles } = (await response.json()) as EntriesFile;
  const entries = indexed.map(([id, reference, title, topic, , day = '']) => {
    const collection = reference.split('/')[0] ?? '';
    return { id, href: `/${locale}/${reference}/`, title, collection, topic, day };
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
    names: nameIndex(names, entries.length, ngramsOf),
    ngrams: { locale, ids: entries.map(({ id }) => id), files: ngramFiles },
  };
}
