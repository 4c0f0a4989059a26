import { normalise } from '../../../lib/words.ts';

/** A piece of a passage; `isMatch` where it is a word of the query. */
export interface PassagePiece {
  text: string;
  isMatch: boolean;
}

/** Characters of a passage in scripts that write words without spaces, and in those with. */
const lengths = { dense: 70, spaced: 150 };

/** The stretch of a text that holds most words of the query, with those words marked. */
export function passageOf(text: string, words: string[], isDense: boolean): PassagePiece[] {
  const length = isDense ? lengths.dense : lengths.spaced;
  const places = wordPlaces(text, words);
  const start = bestStart(text, places, length);
  const end = Math.min(text.length, start + length);
  const pieces = piecesBetween(text, places, start, end);
  if (start > 0) pieces.unshift({ text: '… ', isMatch: false });
  if (end < text.length) pieces.push({ text: ' …', isMatch: false });
  return pieces;
}

/** The same text cut at the words of the query. */
export function markWords(text: string, words: string[]): PassagePiece[] {
  return piecesBetween(text, wordPlaces(text, words), 0, text.length);
}

type Place = [start: number, end: number];

/** Where the words stand in a text, none inside another. */
export function wordPlaces(text: string, words: string[]): Place[] {
  // Lower-casing alone keeps every character in its place, which NFKC does not.
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const places = words
    .filter((word) => word.length > 1 || /\p{Script=Han}/u.test(word))
    .flatMap((word) => allPlaces(lower, normalise(word)));
  return places.toSorted((a, b) => a[0] - b[0] || b[1] - a[1]).filter(notInsideTheLast());
}

function allPlaces(text: string, word: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    const isInsideLatinWord = /[a-z0-9]/.test(word[0] ?? '') && /[a-z0-9]/.test(text[at - 1] ?? '');
    if (!isInsideLatinWord) places.push([at, at + word.length]);
  }
  return places;
}

function notInsideTheLast(): (place: Place) => boolean {
  let last = 0;
  return ([start, end]) => {
    if (start < last) return false;
    last = end;
    return true;
  };
}

function bestStart(text: string, places: Place[], length: number): number {
  let best = 0;
  let most = 0;
  for (const [start] of places) {
    const held = places.filter(([from, to]) => from >= start && to <= start + length).length;
    if (held > most) [best, most] = [start, held];
  }
  return wordBoundary(text, Math.max(0, best - Math.floor(length / 5)));
}

/** Goes back to the beginning of a Latin or Korean word. */
function wordBoundary(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return at - space < 15 && space >= 0 ? space + 1 : at;
}

function piecesBetween(text: string, places: Place[], start: number, end: number): PassagePiece[] {
  const pieces: PassagePiece[] = [];
  let at = start;
  for (const [from, to] of places) {
    if (from < at || to > end) continue;
    if (from > at) pieces.push({ text: text.slice(at, from), isMatch: false });
    pieces.push({ text: text.slice(from, to), isMatch: true });
    at = to;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isMatch: false });
  return pieces;
}
