import type { PassagePiece } from './passage.ts';

/** Pieces of text as nodes, the words of the query in `<mark>`; text nodes alone, so nothing can run. */
export function marked(pieces: PassagePiece[]): Node[] {
  return pieces.map(({ text, isMatch }) => {
    if (!isMatch) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
