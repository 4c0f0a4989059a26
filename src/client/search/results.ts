import type { SearchableEntry } from './entries.ts';
import { loadText } from './pagefind.ts';
import { markWords, passageOf, type PassagePiece } from './passage.ts';
import type { Question } from './question.ts';

/** One entry that answers, with the passage that shows why. */
export interface SearchResult {
  href: string;
  title: PassagePiece[];
  collection: string;
  topic: string;
  /** The topic's title; empty where it is not written in this language. */
  topicTitle: string;
  /** The day of an announcement, such as `2026-11-20`; empty for the rest. */
  day: string;
  passage: PassagePiece[];
  /** The words that are marked. */
  words: string[];
}

/** A ranked entry as it is shown, with the passage of its text that holds most of the question. */
export async function resultOf(
  entry: SearchableEntry,
  question: Question,
  entries: SearchableEntry[],
  locale: string,
): Promise<SearchResult> {
  const text = await loadText(locale, entry.id);
  return shownResult(entry, question, entries, locale, text);
}

/** A ranked entry as it is shown; without a text it has no passage. */
export function shownResult(
  { href, title, collection, topic, day }: SearchableEntry,
  { concepts }: Question,
  entries: SearchableEntry[],
  locale: string,
  text: string,
): SearchResult {
  const words = concepts.flatMap(({ terms }) => terms.map((term) => term.text));
  const body = text.startsWith(title) ? text.slice(title.length).replace(/^[.。\s]+/, '') : text;
  const isDense = locale === 'zh' || locale === 'ja';
  const topicHref = `/${locale}/topics/${topic}/`;
  return {
    href,
    title: markWords(title, words),
    collection,
    topic,
    topicTitle: entries.find((entry) => entry.href === topicHref)?.title ?? '',
    day,
    passage: body ? passageOf(body, words, isDense) : [],
    words,
  };
}
