import type { Locale } from '../i18n/locales.ts';
import type { Library } from '../queries/library.ts';
import { entriesAbout, entriesWithoutTopic, topicsIn } from '../queries/topics.ts';
import { entryLink, type EntryLink } from './entry-link.ts';

/** A topic with the links of one collection under it. */
export interface TopicGroup {
  topic: EntryLink;
  slug: string;
  links: EntryLink[];
}

/** The entries of a collection under their topics; a topic without any is left out. */
export function topicGroups(
  library: Library,
  collection: 'faq' | 'tutorials',
  locale: Locale,
): TopicGroup[] {
  return topicsIn(library, locale)
    .map((topic) => ({
      topic: entryLink(topic),
      slug: topic.entry.slug,
      links: entriesAbout(library, collection, topic.entry.slug, locale).map(entryLink),
    }))
    .filter(({ links }) => links.length > 0);
}

/** The entries of a collection that stand under no topic. */
export function linksWithoutTopic(
  library: Library,
  collection: 'faq' | 'tutorials',
  locale: Locale,
): EntryLink[] {
  return entriesWithoutTopic(library, collection, locale).map(entryLink);
}
