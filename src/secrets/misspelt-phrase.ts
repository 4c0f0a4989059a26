import type { Finding, TextPlace } from './finding.ts';
import { looksWritten } from './phrase-evidence.ts';
import { hasWords, withoutMarkup } from './phrase-shapes.ts';
import { wordLists, type WordList } from './word-lists.ts';

/** So many words in a row are looked at, the shortest phrase (BIP 39), of which two may be misspelt. */
const [span, fewestKnown] = [12, 10];

/** Finds phrases of which a word or two are in no list, in search queries alone. */
export async function findMisspeltPhrases(
  text: string,
  { isQuery }: TextPlace,
): Promise<Finding[]> {
  if (!isQuery) return [];
  const plain = withoutMarkup(text);
  return (await Promise.all(wordLists.map((list) => spansOf(plain, list)))).flat();
}

async function spansOf(text: string, list: WordList): Promise<Finding[]> {
  if (!hasWords(text, list)) return [];
  const words = await list.load();
  const written = [...text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)];
  return written.slice(span - 1).flatMap((last, at): Finding[] => {
    const row = written.slice(at, at + span);
    const found = row.map(([word]) => words.places.get(word.toLowerCase()));
    const places = found.filter((place) => place !== undefined);
    // What is shorter than any word of the list holds a sentence together.
    const isBroken = row.some(([word]) => word.length < list.sizes[0]);
    const [start = 0] = row.map(({ index }) => index);
    const run = { start, end: last.index + last[0].length, places, gaps: [] };
    if (isBroken || places.length < fewestKnown || looksWritten(run, words, list)) return [];
    return [{ kind: 'seed-phrase', verdict: 'blocked', start, end: run.end }];
  });
}
