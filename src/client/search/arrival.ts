/** Where a reader goes from a result, and the words that are marked there. */
export interface Arrival {
  path: string;
  words: string[];
}

const key = 'wenda.arrival';
/** How long a page may take to open, in milliseconds. */
const lifetime = 60_000;

/** Notes where a result leads, for the page that opens, in this tab or a new one. */
export function noteArrival({ path, words }: Arrival): void {
  try {
    localStorage.setItem(key, JSON.stringify({ path, words, at: Date.now() }));
  } catch {
    // Storage is off: the page opens without marks.
  }
}

/** The words to mark on the page at `path`, once; empty where no result led here. */
export function takeArrival(path: string): string[] {
  try {
    const noted = JSON.parse(localStorage.getItem(key) ?? 'null') as
      (Arrival & { at: number }) | null;
    if (noted?.path !== path) return [];
    localStorage.removeItem(key);
    return Date.now() - noted.at < lifetime ? noted.words : [];
  } catch {
    return [];
  }
}
