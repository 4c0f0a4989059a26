import { normalise } from '../lib/words.ts';

/**
 * The pairs of neighbouring characters of a text, blanks and punctuation left out, katakana as
 * hiragana; of Latin words the triples, with their beginning and end, which tell more.
 * @example ngramsOf('手续费 fee') // ['手续', '续费', ' fe', 'fee', 'ee ']
 */
export function ngramsOf(text: string): string[] {
  return plainNgrams(normalise(text));
}

/** The same of a text that is normalised already. */
export function plainNgrams(text: string): string[] {
  const { latin, others } = runsOf(text);
  return [...others.flatMap(pairsOf), ...latin.flatMap(triplesOf)];
}

/**
 * How often texts hold each n-gram and single character, with how much each text counts. Words are cut
 * once, however often they stand there.
 */
export function countNgrams(texts: [text: string, weight: number][]): Map<string, number> {
  const counts = new Map<string, number>();
  const words = new Map<string, number>();
  for (const [text, weight] of texts) {
    const plain = normalise(text);
    const { latin, others } = runsOf(plain);
    for (const run of others) addTo(counts, pairsOf(run), weight);
    addTo(counts, charactersIn(plain), weight);
    addTo(words, latin, weight);
  }
  for (const [word, weight] of words) addTo(counts, triplesOf(word), weight);
  return counts;
}

function addTo(counts: Map<string, number>, texts: string[], weight: number): void {
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + weight);
}

const latinRun = /[\p{Script=Latin}\p{N}]+/gu;

/** Latin words and numbers, and what stands between them, of a normalised text. */
function runsOf(text: string): { latin: string[]; others: string[] } {
  const plain = foldKana(text);
  return { latin: plain.match(latinRun) ?? [], others: plain.split(latinRun) };
}

/** Pairs of neighbouring letters; a letter alone stands for itself. */
function pairsOf(text: string): string[] {
  const letters = [...text.replace(/\P{L}/gu, '')];
  if (letters.length === 1) return letters;
  return letters.slice(1).map((letter, index) => letters[index] + letter);
}

/**
 * The single characters of a text that mean something by themselves, for a last resort.
 * @example charactersOf('洗钱 fee') // ['洗', '钱']
 */
export function charactersOf(text: string): string[] {
  return charactersIn(normalise(text));
}

function charactersIn(plain: string): string[] {
  return plain.match(/[\p{Script=Han}\p{Script=Hangul}]/gu) ?? [];
}

function triplesOf(word: string): string[] {
  const padded = [...` ${word} `];
  return padded.slice(2).map((end, index) => `${padded[index]}${padded[index + 1]}${end}`);
}

/** Katakana as hiragana: a reader who does not convert types either (Unicode blocks 30A0 and 3040). */
function foldKana(text: string): string {
  return text.replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));
}

/**
 * Where n-grams stand in the texts: for each, pairs of a gap and a strength. The gap leads from the
 * last entry's place in `entries.json` (at first -1) to the next; the strength is BM25's share of that
 * entry, without the rarity, from 0 to `highestStrength`. Empty where nearly every entry has it.
 */
export type NgramPostings = Record<string, number[]>;

/** The strength of an n-gram that a text repeats without end. */
export const highestStrength = 18;
