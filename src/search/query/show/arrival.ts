import { isHarmless } from '../../../secrets/holds-secret.ts';

/** Where a reader goes from a result, and the words that are marked there. */
export interface Arrival {
  path: string;
  words: string[];
}

/** Where it is kept between the pages. */
export const arrivalKey = 'wenda.arrival';
/** How long a page may take to open, in milliseconds. */
const lifetime = 60_000;

/**
 * Notes where a result of a query leads, for the page that opens, in this tab or a new one; nothing where
 * the query holds a secret.
 */
export async function noteArrival({ path, words }: Arrival, query: string): Promise<void> {
  if (!(await isHarmless(query))) return;
  try {
    localStorage.setItem(arrivalKey, JSON.stringify({ path, words, at: Date.now() }));
  } catch {
    // Storage is off: the page opens without marks.
  }
}

/** The words to mark on the page at `path`, once; empty where no result led here. */
export function takeArrival(path: string): string[] {
  try {
    const noted = JSON.parse(localStorage.getItem(arrivalKey) ?? 'null') as
      (Arrival & { at: number }) | null;
    if (!noted) return [];
    const isOver = Date.now() - noted.at > lifetime;
    if (isOver || noted.path === path) localStorage.removeItem(arrivalKey);
    return !isOver && noted.path === path ? noted.words : [];
  } catch {
    return [];
  }
}
