import type { Locale } from '../i18n/locales.ts';
import { groupsAt, type ListPage } from '../lib/pages.ts';
import type { Library } from '../queries/library.ts';
import { entriesAbout, entriesWithoutTopic, topicsIn } from '../queries/topics.ts';
import { perPage, sampleOf } from '../routes/lists.ts';
import { listHref, type ListPlace } from '../routes/pages.ts';
import { entryLink, type EntryLink } from './entry-link.ts';

type ByTopic = 'faq' | 'tutorials';

/** What of a topic's entries stands beside others, and where all of them are if that is not all. */
export interface TopicSample {
  links: EntryLink[];
  all: { href: string; count: number } | undefined;
}

/** A topic with links of one collection under it; without a topic for what stands under none, or alone. */
export interface TopicGroup extends TopicSample {
  topic: EntryLink | undefined;
  slug: string | undefined;
}

/** One page of a list of a collection: of all its topics, or of one. */
export function topicGroups(
  library: Library,
  locale: Locale,
  { collection, part, number }: ListPlace & { collection: ByTopic },
): ListPage<TopicGroup> {
  const groups = part
    ? [alone(entriesAbout(library, collection, part, locale).map(entryLink))]
    : groupsOf(library, collection, locale);
  const keyed = groups.map((key) => ({ key, items: key.links }));
  const page = groupsAt(keyed, perPage[collection], number);
  return { ...page, items: page.items.map(({ key, items }) => ({ ...key, links: items })) };
}

/** What of a collection stands where a topic has other things too. */
export function topicSample(
  library: Library,
  collection: ByTopic,
  topic: string,
  locale: Locale,
): TopicSample {
  const entries = entriesAbout(library, collection, topic, locale);
  const sample = sampleOf(entries);
  const href = listHref(locale, { collection, part: topic, number: 1 });
  const all = sample.length < entries.length ? { href, count: entries.length } : undefined;
  return { links: sample.map(entryLink), all };
}

/** The entries of a collection under their topics, a topic without any left out, and then those under none. */
function groupsOf(library: Library, collection: ByTopic, locale: Locale): TopicGroup[] {
  const underTopics = topicsIn(library, locale).map((topic) => ({
    topic: entryLink(topic),
    slug: topic.entry.slug,
    ...topicSample(library, collection, topic.entry.slug, locale),
  }));
  const others = entriesWithoutTopic(library, collection, locale).map(entryLink);
  return [...underTopics, alone(others)];
}

function alone(links: EntryLink[]): TopicGroup {
  return { topic: undefined, slug: undefined, links, all: undefined };
}
