import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentEntry } from '../../checks/content-entry.ts';
import type { Locale } from '../../i18n/locales.ts';
import { entryHref } from '../../lib/path.ts';
import type { EntriesFile } from '../indexed-entry.ts';
import type { NgramPostings } from '../ngrams.ts';
import { entriesFile } from './entries-file.ts';
import { fragmentsByUrl, isFragment, type Fragment } from './fragments.ts';
import type { IndexFile } from './index-file.ts';
import { pagefindFiles } from './pagefind-files.ts';
import { jsonFile, readIndexJson } from './index-files.ts';
import type { IndexState } from './index-state.ts';
import { renumbered } from './renumbered.ts';
import { textFiles } from './text-files.ts';

/** Up to which share of its entries an index holds what changed beside what was indexed as a whole. */
const mostChanged = 0.02;

/** What a folder's index needs to hold other entries than it was made of. */
export interface ChangedIndex {
  /** Those of Pagefind hold the changed entries alone. */
  files: IndexFile[];
  /** What is still there of what was indexed as a whole. */
  whole: IndexState['whole'];
}

/** The address of an entry, under which it is indexed. */
export function urlOf({ locale, collection, slug }: ContentEntry): string {
  return entryHref(locale, collection, slug);
}

/** Indexes what changed by itself; null where that is too much. */
export async function changedFiles(
  folder: string,
  entries: ContentEntry[],
  locale: Locale,
  made: IndexState['whole'],
): Promise<ChangedIndex | null> {
  const before = new Map(made.map(([url, digest]) => [url, digest]));
  const now = new Map(entries.map((entry) => [urlOf(entry), entry]));
  const changed = entries.filter((entry) => before.get(urlOf(entry)) !== entry.digest);
  const whole = made.filter(([url]) => now.has(url));
  const gone = made.length - whole.length;
  if (changed.length + gone > made.length * mostChanged) return null;
  const files = changed.length > 0 ? await pagefindFiles(changed, locale) : [];
  const fragments = fragmentsByUrl(files);
  const known = new Map([
    ...whole.map(([url, , id]): [string, Fragment] => [url, { id, text: '' }]),
    ...fragments,
  ]);
  // The n-grams know entries by their places.
  const inPlace = [
    ...whole.flatMap(([url]) => now.get(url) ?? []),
    ...entries.filter((entry) => !before.has(urlOf(entry))),
  ];
  const facts = readIndexJson(folder, 'entries.json') as EntriesFile;
  const ngrams = gone > 0 ? ngramsOfRest(folder, facts.ngramFiles, made, now) : [];
  const words = files.filter((file) => !isFragment(file));
  const texts = textsWith(folder, [...fragments.values()]);
  return { files: [...words, ...texts, ...ngrams, entriesFile(inPlace, known, facts)], whole };
}

/** The files of texts with those of changed entries beside what they hold. */
function textsWith(folder: string, fragments: Fragment[]): IndexFile[] {
  return textFiles(fragments).map(({ path, content }) => {
    const before = existsSync(join(folder, path)) ? readIndexJson(folder, path) : {};
    return jsonFile(path, {
      ...(before as object),
      ...JSON.parse(Buffer.from(content).toString()),
    });
  });
}

function ngramsOfRest(
  folder: string,
  count: number,
  made: IndexState['whole'],
  now: ReadonlyMap<string, ContentEntry>,
): IndexFile[] {
  const places = new Map<number, number>();
  made.forEach(([url], place) => {
    if (now.has(url)) places.set(place, places.size);
  });
  return Array.from({ length: count }, (_file, number) => {
    const path = `ngrams/${number}.json`;
    const postings = readIndexJson(folder, path) as NgramPostings;
    return jsonFile(
      path,
      renumbered(postings, (place) => places.get(place)),
    );
  });
}
