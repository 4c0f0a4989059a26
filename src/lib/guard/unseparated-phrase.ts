import { validateMnemonic } from '@scure/bip39';
import { findingAt, type Finding } from './finding.ts';
import { lettersOf, wordLists, type WordList } from './word-lists.ts';

type Words = ReadonlyMap<string, number>;

/** How many words a phrase has (BIP 39). */
const lengths = [12, 15, 18, 21, 24];

/** Finds phrases whose words stand without anything between them. */
export async function findUnseparatedPhrases(text: string): Promise<Finding[]> {
  const found = wordLists.map((list) =>
    list.lang === 'zh' ? chineseLines(text, list) : joinedWords(text, list),
  );
  return (await Promise.all(found)).flat();
}

/** A line of 12 to 24 Chinese characters; a name and a colon may stand before them. */
const line =
  /^(?:(?<name>[^\n:=]{1,30})[:=])?[^\p{L}\p{N}\n]*(?<secret>\p{Script=Han}(?:[ \t]*\p{Script=Han}){11,23})[^\p{L}\p{N}\n]*$/dgmu;

async function chineseLines(text: string, list: WordList): Promise<Finding[]> {
  const lines = [...text.matchAll(line)];
  if (lines.length === 0) return [];
  const words = await list.load();
  return lines
    .filter(({ groups }) => isChinesePhrase([...groups!['secret']!.replace(/\s/g, '')], words))
    .map((match) => findingAt('seed-phrase', 'blocked', match));
}

function isChinesePhrase(letters: string[], words: Words): boolean {
  if (!lengths.includes(letters.length) || !letters.every((letter) => words.has(letter))) {
    return false;
  }
  return isDrawnByLot(letters, words) && validateMnemonic(letters.join(' '), [...words.keys()]);
}

/**
 * The list begins with the commonest characters: those of a sentence have a mean place of 290 (99 of
 * 100 below 570), those of a random phrase one of 1,024 (995 of 1,000 above 600). Without this, one
 * sentence in thirty of such a length would pass for a phrase.
 */
const leastMeanPlace = 570;

function isDrawnByLot(letters: string[], words: Words): boolean {
  const sum = letters.reduce((total, letter) => total + words.get(letter)!, 0);
  // A phrase of hardly any entropy repeats its words, as those of the standard's examples do.
  return sum / letters.length >= leastMeanPlace || new Set(letters).size < letters.length / 4;
}

async function joinedWords(text: string, list: WordList): Promise<Finding[]> {
  const [fewest, most] = list.sizes;
  const runs = [...text.matchAll(lettersOf(list, 12 * fewest, 24 * most))];
  if (runs.length === 0) return [];
  const words = await list.load();
  return runs
    .filter(([run]) => isMadeOf(run.toLowerCase(), words, list))
    .map((match) => findingAt('seed-phrase', 'blocked', match));
}

/** Whether letters can be cut into as many words as a phrase has; each bit of a count says it can be reached. */
function isMadeOf(run: string, words: Words, { sizes: [fewest, most] }: WordList): boolean {
  const counts = [1];
  for (let end = 1; end <= run.length; end++) {
    counts[end] = 0;
    for (let size = fewest; size <= most && size <= end; size++) {
      if (words.has(run.slice(end - size, end))) counts[end]! |= counts[end - size]! << 1;
    }
  }
  return lengths.some((length) => (counts[run.length]! >> length) & 1);
}
