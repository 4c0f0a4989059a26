import type { IndexedEntry } from '../../lib/indexed-entry.ts';
import { normalise } from '../../lib/words.ts';
import { ngramsOf, weighNgrams, type NgramWeights } from './ngrams.ts';

/** An entry in memory, with each of its names normalised and cut into n-grams. */
export interface SearchableEntry {
  id: string;
  href: string;
  title: string;
  collection: string;
  topic: string;
  names: { plain: string; ngrams: Set<string> }[];
}

/** The entries of a locale, with how telling each character pair of their names is. */
export interface SearchableEntries {
  entries: SearchableEntry[];
  weights: NgramWeights;
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
  const entries = (await response.json()) as IndexedEntry[];
  const searchable = entries.map(([id, reference, title, topic, aliases]) => ({
    id,
    href: `/${locale}/${reference}/`,
    title,
    collection: reference.split('/')[0] ?? '',
    topic,
    names: [title, ...aliases].map((text) => ({ plain: normalise(text), ngrams: ngramsOf(text) })),
  }));
  const pairs = searchable.map(({ names }) => new Set(names.flatMap(({ ngrams }) => [...ngrams])));
  return { entries: searchable, weights: weighNgrams(pairs) };
}
