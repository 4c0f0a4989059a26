/** A stretch of a text that is the same as before, is gone, or is new. */
export interface DiffPiece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** A table of more cells than this takes too long; such texts are shown whole, before and after. */
const mostCells = 4_000_000;

/** Words that were removed and added between two texts of a language (BCP 47), as `Intl.Segmenter` cuts them. */
export function wordDiff(before: string, after: string, lang: string): DiffPiece[] {
  const [old, fresh] = [wordsIn(before, lang), wordsIn(after, lang)];
  const head = countWhile((index) => old[index] === fresh[index] && index < old.length);
  const rest = Math.min(old.length, fresh.length) - head;
  const tail = countWhile((index) => index < rest && old.at(-1 - index) === fresh.at(-1 - index));
  const middle = changesIn(
    old.slice(head, old.length - tail),
    fresh.slice(head, fresh.length - tail),
  );
  const same = (words: string[]): DiffPiece => ({ kind: 'same', text: words.join('') });
  return joined([same(old.slice(0, head)), ...middle, same(tail > 0 ? old.slice(-tail) : [])]);
}

function wordsIn(text: string, lang: string): string[] {
  return [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)].map(
    ({ segment }) => segment,
  );
}

function countWhile(holds: (index: number) => boolean): number {
  let count = 0;
  while (holds(count)) count += 1;
  return count;
}

/** By the longest common subsequence. */
function changesIn(old: string[], fresh: string[]): DiffPiece[] {
  const width = fresh.length + 1;
  if (old.length * width > mostCells) {
    return [
      { kind: 'removed', text: old.join('') },
      { kind: 'added', text: fresh.join('') },
    ];
  }
  const lengths = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row -= 1) {
    for (let column = fresh.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        old[row] === fresh[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const pieces: DiffPiece[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < fresh.length) {
    const [word = '', newWord = ''] = [old[row], fresh[column]];
    if (row < old.length && column < fresh.length && word === newWord) {
      pieces.push({ kind: 'same', text: word });
      row += 1;
      column += 1;
    } else if (
      row < old.length &&
      (column === fresh.length || at(row + 1, column) >= at(row, column + 1))
    ) {
      pieces.push({ kind: 'removed', text: word });
      row += 1;
    } else {
      pieces.push({ kind: 'added', text: newWord });
      column += 1;
    }
  }
  return pieces;
}

/** Puts neighbours together, what is gone before what is new; a blank between two changes belongs to both. */
function joined(pieces: DiffPiece[]): DiffPiece[] {
  const groups: DiffPiece[] = [];
  let [removed, added] = ['', ''];
  const flush = () => {
    if (removed) groups.push({ kind: 'removed', text: removed });
    if (added) groups.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  pieces.forEach(({ kind, text }, index) => {
    if (kind === 'removed') removed += text;
    if (kind === 'added') added += text;
    if (kind !== 'same' || text === '') return;
    const next = pieces[index + 1]?.kind ?? 'same';
    if (text.trim() === '' && (removed || added) && next !== 'same') {
      removed += text;
      added += text;
      return;
    }
    flush();
    const last = groups.at(-1);
    if (last?.kind === 'same') last.text += text;
    else groups.push({ kind, text });
  });
  flush();
  return groups;
}
