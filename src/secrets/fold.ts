/** A text in one form, and the way back to the text as given. */
export interface FoldedText {
  text: string;
  /** Offsets in the text as given of a stretch of the folded one. */
  placeOf(start: number, end: number): { start: number; end: number };
}

/** A stretch that folding changed, in the folded text and in the text as given. */
interface Change {
  at: number;
  size: number;
  givenAt: number;
  givenSize: number;
}

/** What NFKC may change: a letter with its marks or Hangul parts, or a character of another width (UAX 15). */
const changeable =
  /[^\n][\p{M}\u1160-\u11ff\uff9e\uff9f]+|(?![A-Z])\p{Changes_When_NFKC_Casefolded}/gu;
/** What is not seen: zero-width characters, marks of direction, soft hyphens, Hangul fillers (UAX 44). */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * A text in NFKC, each character that is not seen replaced (by nothing, unless told).
 * @example fold('ＫＥＹ\u200b１').text // 'KEY1'
 */
export function fold(given: string, unseen: '' | ' ' = ''): FoldedText {
  const changes: Change[] = [];
  const pieces: string[] = [];
  let size = 0;
  let givenEnd = 0;
  for (const { 0: old, index } of given.matchAll(changeable)) {
    const folded = old.normalize('NFKC').replace(invisible, unseen);
    if (folded === old) continue;
    pieces.push(given.slice(givenEnd, index), folded);
    size += index - givenEnd;
    changes.push({ at: size, size: folded.length, givenAt: index, givenSize: old.length });
    size += folded.length;
    givenEnd = index + old.length;
  }
  const text = pieces.join('') + given.slice(givenEnd);
  return {
    text,
    placeOf: (start, end) => ({
      start: givenOffset(changes, start, 'start'),
      end: givenOffset(changes, end - 1, 'end'),
    }),
  };
}

/** Where the character at an offset of the folded text starts or ends in the text as given. */
function givenOffset(changes: Change[], offset: number, side: 'start' | 'end'): number {
  const beyond = side === 'end' ? 1 : 0;
  const change = changes[lastAtOrBefore(changes, offset)];
  if (!change) return offset + beyond;
  const { at, size, givenAt, givenSize } = change;
  if (offset < at + size) return givenAt + beyond * givenSize;
  return givenAt + givenSize + (offset - at - size) + beyond;
}

function lastAtOrBefore(changes: Change[], offset: number): number {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const change = changes[middle];
    if (change && change.at <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
