import { normalise } from '../../lib/words.ts';

/**
 * The pairs of neighbouring characters of a text, blanks and punctuation left out.
 * @example ngramsOf('To be') // Set { 'to', 'ob', 'be' }
 */
export function ngramsOf(text: string): Set<string> {
  const characters = [...normalise(text).replace(/[^\p{L}\p{N}]/gu, '')];
  if (characters.length === 1) return new Set(characters);
  return new Set(characters.slice(1).map((character, index) => characters[index] + character));
}

/** How telling each pair is among many names: near 0 where every name has it. */
export type NgramWeights = ReadonlyMap<string, number>;

/** Weighs pairs by the number of entries whose names have them (inverse document frequency). */
export function weighNgrams(entries: ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pairs of entries) {
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return new Map([...counts].map(([pair, count]) => [pair, Math.log(1 + entries.length / count)]));
}

/**
 * How alike a query and a name are, 0 to 1: the weight of shared pairs by Dice, raised where one
 * holds the other. Forgives typos, missing spaces and particles.
 */
export function likeness(query: Set<string>, name: Set<string>, weights: NgramWeights): number {
  const shared = weightOf(
    [...query].filter((pair) => name.has(pair)),
    weights,
  );
  if (shared === 0) return 0;
  const queryWeight = weightOf(query, weights);
  const nameWeight = weightOf(name, weights);
  const dice = (2 * shared) / (queryWeight + nameWeight);
  const containment = shared / Math.min(queryWeight, nameWeight);
  return 0.6 * dice + 0.4 * containment * Math.min(1, Math.min(query.size, name.size) / 3);
}

/** A pair that no name has, such as a typo's, weighs as much as a rare one. */
function weightOf(pairs: Iterable<string>, weights: NgramWeights): number {
  let sum = 0;
  for (const pair of pairs) sum += weights.get(pair) ?? rareWeight;
  return sum;
}

const rareWeight = 3;
