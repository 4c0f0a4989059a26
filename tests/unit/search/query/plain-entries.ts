import type {
  SearchableEntries,
  SearchableEntry,
} from '../../../../src/search/query/find/entries.ts';
import { nameIndex } from '../../../../src/search/query/find/name-index.ts';
import { ngramsOf } from '../../../../src/search/ngrams.ts';
import { normalise } from '../../../../src/lib/words.ts';

/** An entry in memory, with what a test changes; its id is its reference. */
export function plainEntry(
  reference: string,
  changes: Partial<SearchableEntry> = {},
  locale = 'en',
): SearchableEntry {
  return {
    id: reference,
    href: `/${locale}/${reference}/`,
    title: reference,
    collection: reference.split('/')[0] ?? '',
    topic: '',
    day: '',
    ...changes,
  };
}

/** Entries in memory with their names: the title first, then aliases. */
export function plainEntries(
  ...all: [entry: SearchableEntry, ...aliases: string[]][]
): SearchableEntries {
  const entries = all.map(([entry]) => entry);
  const names = all.flatMap(([{ title }, ...aliases], place) =>
    [title, ...aliases].map((text, at) => ({ place, isTitle: at === 0, plain: normalise(text) })),
  );
  return {
    entries,
    names: nameIndex(names, entries.length, ngramsOf),
    ngrams: { locale: 'en', ids: entries.map(({ id }) => id), files: 1 },
    isDense: false,
  };
}
