import { normalise } from '../../lib/words.ts';

/**
 * The pairs of neighbouring characters of a text, blanks and punctuation left out; of Latin words the
 * triples, with their beginning and end, which tell more.
 * @example ngramsOf('手续费 fee') // Set { '手续', '续费', ' fe', 'fee', 'ee ' }
 */
export function ngramsOf(text: string): Set<string> {
  const plain = normalise(text);
  const latin = plain.match(/[\p{Script=Latin}\p{N}]+/gu) ?? [];
  const rest = [...plain.replace(/[\p{Script=Latin}\p{N}]+|[^\p{L}]/gu, '')];
  const pairs = rest.slice(1).map((character, index) => rest[index] + character);
  const triples = latin.flatMap((word) => {
    const padded = [...` ${word} `];
    return padded.slice(2).map((end, index) => `${padded[index]}${padded[index + 1]}${end}`);
  });
  return new Set([...(rest.length === 1 ? rest : pairs), ...triples]);
}

/** How telling each n-gram is among many names: near 0 where every name has it. */
export type NgramWeights = ReadonlyMap<string, number>;

/** Weighs n-grams by the number of entries whose names have them (inverse document frequency). */
export function weighNgrams(entries: ReadonlySet<string>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const pairs of entries) {
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return new Map([...counts].map(([pair, count]) => [pair, Math.log(1 + entries.length / count)]));
}

/**
 * How alike a query and a name are, 0 to 1: the weight of shared n-grams by Dice, raised where one
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

/** An n-gram that no name has, such as a typo's, weighs as much as a rare one. */
function weightOf(pairs: Iterable<string>, weights: NgramWeights): number {
  let sum = 0;
  for (const pair of pairs) sum += weights.get(pair) ?? rareWeight;
  return sum;
}

const rareWeight = 3;
