import { traitsOf } from '../../i18n/traits.ts';
import type { ContentEntry } from '../../checks/content-entry.ts';
import { dayIn } from '../../lib/date.ts';
import { entryHref } from '../../lib/path.ts';
import type { EntriesFile, IndexedEntry } from '../indexed-entry.ts';
import type { Fragment } from './fragments.ts';
import type { IndexFile } from './index-file.ts';

/** What search keeps in memory: each entry's names, and the id under which Pagefind knows it. */
export function entriesFile(
  entries: ContentEntry[],
  fragments: Map<string, Fragment>,
  { ngramFiles, language }: Omit<EntriesFile, 'entries'>,
): IndexFile {
  const indexed = entries.map(({ collection, locale, slug, frontmatter }): IndexedEntry => {
    const topic = ('topic' in frontmatter && frontmatter.topic) || '';
    const id = fragments.get(entryHref(locale, collection, slug))?.id ?? '';
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
