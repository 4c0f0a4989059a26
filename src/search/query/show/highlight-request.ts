import { isNumber, isText, listOf, objectOf, parseAs } from '../../../lib/shape.ts';
import { isHarmless } from '../../../secrets/holds-secret.ts';

/** A page that a result leads to, and the words to highlight on it. */
export interface HighlightRequest {
  path: string;
  words: string[];
}

/** Where it is kept between the pages; the name is older than this module’s. */
export const highlightKey = 'wenda.arrival';
/** How long a page may take to open, in milliseconds. */
const lifetime = 60_000;

const isNote = objectOf<HighlightRequest & { at: number }>({
  path: isText,
  words: listOf(isText),
  at: isNumber,
});

/**
 * Notes where a result of a query leads, for the page that opens, in this tab or a new one; nothing where
 * the query holds a secret.
 */
export async function requestHighlight(
  { path, words }: HighlightRequest,
  query: string,
): Promise<void> {
  if (!(await isHarmless(query))) return;
  try {
    localStorage.setItem(highlightKey, JSON.stringify({ path, words, at: Date.now() }));
  } catch {
    // Storage is off: the page opens without marks.
  }
}

/** The words to mark on the page at `path`, once; empty where no result led here. What is no note is dropped. */
export function takeHighlight(path: string): string[] {
  try {
    const noted = parseAs(localStorage.getItem(highlightKey), isNote);
    const isOver = !noted || Date.now() - noted.at > lifetime;
    if (isOver || noted.path === path) localStorage.removeItem(highlightKey);
    return !isOver && noted.path === path ? noted.words : [];
  } catch {
    return [];
  }
}
