import { gunzipSync } from 'node:zlib';
import { traitsOf } from '../../i18n/traits.ts';
import type { ContentEntry } from '../../checks/content-entry.ts';
import { dayIn } from '../../lib/date.ts';
import { entryHref } from '../../lib/path.ts';
import type { EntriesFile, IndexedEntry } from '../indexed-entry.ts';

/** A file of a Pagefind index, as its Node API gives it. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What search keeps in memory: each entry's names, and the id under which Pagefind knows it. */
export function entriesFile(
  entries: ContentEntry[],
  files: IndexFile[],
  { ngramFiles, language }: Omit<EntriesFile, 'entries'>,
): IndexFile {
  const ids = idsByUrl(files);
  const indexed = entries.map(({ collection, locale, slug, frontmatter }): IndexedEntry => {
    const topic = ('topic' in frontmatter && frontmatter.topic) || '';
    const id = ids.get(entryHref(locale, collection, slug)) ?? '';
    const aliases = frontmatter.aliases ?? [];
    const day =
      'published' in frontmatter
        ? ([dayIn(frontmatter.published, traitsOf(locale).timeZone)] as const)
        : ([] as const);
    return [id, `${collection}/${slug}`, frontmatter.title, topic, aliases, ...day];
  });
  const file: EntriesFile = { entries: indexed, ngramFiles, language };
  return { path: 'entries.json', content: new TextEncoder().encode(JSON.stringify(file)) };
}

/** A fragment is gzipped JSON behind a signature; its name holds the id. */
function idsByUrl(files: IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
      if (!id) return [];
      const text = gunzipSync(content).toString('utf8');
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [[url, id] as const];
    }),
  );
}
