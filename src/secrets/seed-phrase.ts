import type { Finding } from './finding.ts';
import { hasChecksum, holdsPhrase, isNamed, looksWritten, type Run } from './phrase-evidence.ts';
import { fewestWords, hasWords, withoutMarkup } from './phrase-shapes.ts';
import { lettersOf, wordLists, type WordList } from './word-lists.ts';

/** Finds words of one BIP 39 list that follow each other, whatever separates or numbers them. */
export async function findSeedPhrases(text: string): Promise<Finding[]> {
  const plain = withoutLabels(withoutMarkup(text));
  const found = await Promise.all(wordLists.map((list) => runsOf(plain, list)));
  return found.flat();
}

/** A name that may be a label: before a colon or an equals sign, or joined to a number. word3= — "word": — w3 — 3rd */
const label =
  /(?<!\p{L})\p{L}{1,12}(?=["']?[ _]?[#.]?[ _]?\d{0,2}["']?\s{0,2}[:=]|\d{1,2}(?!\d))|(?<=\d)\p{L}{1,4}(?!\p{L})/gu;

/** Blanks in the place of labels that return. */
function withoutLabels(text: string): string {
  const times = new Map<string, number>();
  for (const [name] of text.matchAll(label)) times.set(name, (times.get(name) ?? 0) + 1);
  return text.replace(label, (name) =>
    (times.get(name) ?? 0) > 2 ? ' '.repeat(name.length) : name,
  );
}

async function runsOf(text: string, list: WordList): Promise<Finding[]> {
  if (!hasWords(text, list)) return [];
  const words = await list.load();
  const runs: Run[] = [];
  for (const { 0: one, index } of text.matchAll(lettersOf(list, ...list.sizes))) {
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
    if (run && run.places.length < fewestWords) runs.pop();
    runs.push({ start: index, end, places: [place], gaps: [] });
  }
  return runs
    .filter((run) => run.places.length >= fewestWords)
    .filter(
      (run) =>
        !looksWritten(run, words, list) ||
        hasChecksum(run.places, words) ||
        isNamed(text, run.start) ||
        holdsPhrase(run, words, list),
    )
    .map(({ start, end }) => ({ kind: 'seed-phrase', verdict: 'blocked', start, end }));
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
