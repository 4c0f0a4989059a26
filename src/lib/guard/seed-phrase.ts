import type { Finding } from './finding.ts';
import { lettersOf, wordLists, type WordList } from './word-lists.ts';

/** So many words of one list in a row are a phrase or the better part of one: phrases begin at 12 (BIP 39). */
const fewest = 9;

/** Finds words of one BIP 39 list that follow each other, whatever separates or numbers them. */
export async function findSeedPhrases(text: string): Promise<Finding[]> {
  const plain = text.replace(markup, (found) => ' '.repeat(found.length));
  const found = await Promise.all(wordLists.map((list) => runsOf(plain, list)));
  return found.flat();
}

/** Letters of a markup or a notation that stand between words: tags, `\n` of JSON, `%20` of an address. */
const markup = /<[^<>\n]{1,60}>|\\[nrt]|%(?:20|0[AD])|&(?:nbsp|#\d{1,4});/gi;

async function runsOf(text: string, list: WordList): Promise<Finding[]> {
  const word = lettersOf(list, ...list.sizes);
  if (!hasAtLeast(fewest, text.matchAll(word))) return [];
  const words = await list.load();
  const runs: Finding[] = [];
  let run = { start: 0, end: 0, count: 0 };
  const close = () => {
    const { start, end, count } = run;
    if (count >= fewest) runs.push({ kind: 'seed-phrase', verdict: 'blocked', start, end });
  };
  for (const { 0: one, index } of text.matchAll(word)) {
    if (!words.has(one.toLowerCase())) continue;
    const end = index + one.length;
    if (run.count > 0 && isSeparator(text.slice(run.end, index))) {
      run.end = end;
      run.count++;
      continue;
    }
    close();
    run = { start: index, end, count: 1 };
  }
  close();
  return runs;
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
  // A numbered name before a colon: word3= — the 3rd of a list in any language.
  `${mark}*\\p{L}{0,10}[ _]?[#.]?[ _]?${place}(?:[ _]?\\p{L}{1,4}){0,2}["' ]*[:=]${mark}*`,
].map((pattern) => new RegExp(`^${pattern}$`, 'u'));

/** Rules of a table are the longest that stands between words. */
const longest = 160;

function isSeparator(between: string): boolean {
  return between.length <= longest && separators.some((separator) => separator.test(between));
}
