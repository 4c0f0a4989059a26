import type { IndexedEntry } from '../../lib/indexed-entry.ts';
import { ngramsOf } from './ngrams.ts';

/** An entry in memory, with the character pairs of each of its names. */
export interface SearchableEntry {
  id: string;
  href: string;
  title: string;
  collection: string;
  topic: string;
  names: { text: string; ngrams: Set<string> }[];
}

const loaded = new Map<string, Promise<SearchableEntry[]>>();

/** The entries of a locale, loaded with the first search. Rejects where they cannot be had. */
export function loadEntries(locale: string): Promise<SearchableEntry[]> {
  const known = loaded.get(locale);
  if (known) return known;
  const loading = fetchEntries(locale);
  loaded.set(locale, loading);
  loading.catch(() => loaded.delete(locale));
  return loading;
}

async function fetchEntries(locale: string): Promise<SearchableEntry[]> {
  const response = await fetch(`/pagefind/${locale}/entries.json`);
  if (!response.ok) throw new Error(`entries.json: ${response.status}`);
  const entries = (await response.json()) as IndexedEntry[];
  return entries.map(([id, reference, title, topic, aliases]) => ({
    id,
    href: `/${locale}/${reference}/`,
    title,
    collection: reference.split('/')[0] ?? '',
    topic,
    names: [title, ...aliases].map((text) => ({ text, ngrams: ngramsOf(text) })),
  }));
}
