import { entryHref } from '../../../lib/path.ts';
import type { SearchableEntries, SearchableEntry } from '../find/entries.ts';
import { loadText } from './load-text.ts';
import { markWords, passageOf, type PassagePiece } from './passage.ts';
import type { Question } from '../understand/question.ts';

/** One entry that answers. */
export interface SearchResult {
  href: string;
  title: PassagePiece[];
  collection: string;
  topic: string;
  /** The topic's title; empty where it is not written in this language. */
  topicTitle: string;
  /** The day of an announcement, such as `2026-11-20`; empty for the rest. */
  day: string;
  /** The query that it answers. */
  query: string;
  /** The words that are marked. */
  words: string[];
  /** Loads the passage of its text that holds most of the question; empty where it cannot be had. */
  loadPassage: () => Promise<PassagePiece[]>;
}

/** A ranked entry as it is shown, with the question's words marked. */
export function resultOf(
  { id, href, title, collection, topic, day }: SearchableEntry,
  { asked, concepts }: Question,
  { entries, isDense }: Pick<SearchableEntries, 'entries' | 'isDense'>,
  locale: string,
): SearchResult {
  const words = concepts.flatMap(({ terms }) => terms.map(({ text }) => text));
  const topicHref = entryHref(locale, 'topics', topic);
  return {
    href,
    title: markWords(title, words),
    collection,
    topic,
    topicTitle: entries.find((entry) => entry.href === topicHref)?.title ?? '',
    day,
    query: asked,
    words,
    loadPassage: async () => {
      const body = withoutTitle(await loadText(locale, id), title);
      return body ? passageOf(body, words, isDense) : [];
    },
  };
}

/** A page's text begins with its title, which stands above the passage already. */
function withoutTitle(text: string, title: string): string {
  return text.startsWith(title)
    ? text.slice(title.length).replace(/^[\p{Sentence_Terminal}\s]+/u, '')
    : text;
}
