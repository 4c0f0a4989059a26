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

/**
 * How alike a query and a name are, 0 to 1: shared pairs by Dice, raised where one holds the other.
 * Forgives typos, missing spaces and particles.
 */
export function likeness(query: Set<string>, name: Set<string>): number {
  if (query.size === 0 || name.size === 0) return 0;
  let shared = 0;
  for (const pair of query) if (name.has(pair)) shared += 1;
  const dice = (2 * shared) / (query.size + name.size);
  const containment = shared / Math.min(query.size, name.size);
  return 0.6 * dice + 0.4 * containment * Math.min(1, Math.min(query.size, name.size) / 3);
}
