import type { Finding } from './finding.ts';
import { hasChecksum, holdsPhrase, isNamed, looksWritten, type Run } from './phrase-evidence.ts';
import { lettersOf, wordLists, type WordList } from './word-lists.ts';

/** So many words of one list in a row are a phrase or the better part of one: phrases begin at 12 (BIP 39). */
const fewest = 9;

/** Finds words of one BIP 39 list that follow each other, whatever separates or numbers them. */
export async function findSeedPhrases(text: string): Promise<Finding[]> {
  const plain = withoutLabels(text.replace(markup, blank));
  const found = await Promise.all(wordLists.map((list) => runsOf(plain, list)));
  return found.flat();
}

/** Letters of a markup or a notation that stand between words: tags, `\n` of JSON, `%20` of an address. */
const markup = /<[^<>\n]{1,60}>|\\[nrt]|%(?:20|0[AD])|&(?:nbsp|#\d{1,4});/gi;

const blank = (found: string) => ' '.repeat(found.length);

/** A name that may be a label: before a colon or an equals sign, or joined to a number. word3= — "word": — w3 — 3rd */
const label =
  /(?<!\p{L})\p{L}{1,12}(?=["']?[ _]?[#.]?[ _]?\d{0,2}["']?\s{0,2}[:=]|\d{1,2}(?!\d))|(?<=\d)\p{L}{1,4}(?!\p{L})/gu;

/** Blanks in the place of labels that return. */
function withoutLabels(text: string): string {
  const times = new Map<string, number>();
  for (const [name] of text.matchAll(label)) times.set(name, (times.get(name) ?? 0) + 1);
  return text.replace(label, (name) => ((times.get(name) ?? 0) > 2 ? blank(name) : name));
}

async function runsOf(text: string, list: WordList): Promise<Finding[]> {
  const word = lettersOf(list, ...list.sizes);
  if (!hasAtLeast(fewest, text.matchAll(word))) return [];
  const words = await list.load();
  const runs: Run[] = [];
  for (const { 0: one, index } of text.matchAll(word)) {
    const place = words.places.get(one.toLowerCase());
    if (place === undefined) continue;
    const end = index + one.length;
    const run = runs.at(-1);
    const gap = run ? text.slice(run.end, index) : '';
    if (run && isSeparator(gap)) {
      run.end = end;
      run.places.push(place);
      run.gaps.push(gap);
      continue;
    }
    if (run && run.places.length < fewest) runs.pop();
    runs.push({ start: index, end, places: [place], gaps: [] });
  }
  return runs
    .filter((run) => run.places.length >= fewest)
    .filter(
      (run) =>
        !looksWritten(run, words, list) ||
        hasChecksum(run.places, words) ||
        isNamed(text, run.start) ||
        holdsPhrase(run, words, list),
    )
    .map(({ start, end }) => ({ kind: 'seed-phrase', verdict: 'blocked', start, end }));
}

function hasAtLeast(count: number, found: Iterator<unknown>): boolean {
  for (let rest = count; rest > 0; rest--) if (found.next().done) return false;
  return true;
}

/** No letter and no digit. */
const mark = '[^\\p{L}\\p{N}]';
/** Digits of a number in a list, `3` or `003`. */
const place = '(?:\\d{1,2}|0\\d{2})(?!\\d)';
const separators = [
  `${mark}*`,
  // A number, or the number of how many: 3. — 3/12
  `${mark}*${place}(?:${mark}+${place})?${mark}*`,
].map((pattern) => new RegExp(`^${pattern}$`, 'u'));

/** Rules of a table are the longest that stands between words. */
const longest = 160;

function isSeparator(between: string): boolean {
  return between.length <= longest && separators.some((separator) => separator.test(between));
}
