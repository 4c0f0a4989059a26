/** Chance that repeats itself: the same seed gives the same draws. */
export interface Chance {
  /** A whole number from 0 to below `end`. */
  below(end: number): number;
  pick<T>(from: ArrayLike<T>): T;
  letters(alphabet: string, count: number): string;
  bytes(count: number): Uint8Array;
}

/** Draws from a seed (mulberry32). */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const below = (end: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end);
  };
  const pick = <T>(from: ArrayLike<T>) => from[below(from.length)]!;
  return {
    below,
    pick,
    letters: (alphabet, count) => Array.from({ length: count }, () => pick(alphabet)).join(''),
    bytes: (count) => Uint8Array.from({ length: count }, () => below(256)),
  };
}

/** Alphabets of keys and codes. */
export const alphabets = {
  digits: '0123456789',
  hex: '0123456789abcdef',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  base58: '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz',
  bech32: 'qpzry9x8gf2tvdw0s3jn54khce6mua7l',
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
};
