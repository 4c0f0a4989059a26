import type { Locale } from '../i18n/locales.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { topicOf, type Entry, type ResolvedEntry } from './entry.ts';
import { resolveReference, type Library } from './library.ts';
import { entriesAbout } from './topics.ts';

/** How many entries stand under "read next". */
const limit = 4;

/** What to read next: what the editor named, filled up with others of the same topic. */
export function relatedTo(library: Library, entry: Entry, locale: Locale): ResolvedEntry[] {
  const named = (entry.data.related ?? []).flatMap(
    (reference) => resolveReference(library, reference, locale) ?? [],
  );
  const topic = topicOf(entry);
  // Of a large topic no more than can be needed: it is looked at for each of its entries.
  const others = topic ? neighbours(library, topic, locale, limit + named.length + 1) : [];
  return unique([...named, ...others])
    .filter((candidate) => keyOf(candidate) !== keyOf({ entry }))
    .slice(0, limit);
}

/** The first of a topic's entries in a language; those that fill in stand behind them. */
function neighbours(
  library: Library,
  topic: string,
  locale: Locale,
  count: number,
): ResolvedEntry[] {
  return entriesAbout(library, 'faq', topic, locale)
    .slice(0, count)
    .filter(({ isFallback }) => !isFallback);
}

function unique(entries: ResolvedEntry[]): ResolvedEntry[] {
  return [...new Map(entries.map((resolved) => [keyOf(resolved), resolved])).values()];
}

function keyOf({ entry }: { entry: { collection: CollectionName; slug: string } }): string {
  return `${entry.collection}/${entry.slug}`;
}
