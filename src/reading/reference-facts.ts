import type { Text } from 'mdast';

/** A reference whose definition is missing, which Markdown leaves as text. */
export interface UndefinedReference {
  kind: 'footnote' | 'link';
  label: string;
  line: number;
}

const footnote = /(?<!\\)\[\^([^\]\s]+)\]/g;
/** The end of `[text][label]`. */
const link = /(?<!\\)\]\[([^[\]\n]+)(?<!\\)\]/g;

/** Finds references that were left as text because nothing defines them; code holds no text. */
export function undefinedReferences(texts: Text[], source: string): UndefinedReference[] {
  return texts.flatMap(({ position, value }) => {
    if (!position || !/[[\]]/.test(value)) return [];
    const written = source.slice(position.start.offset, position.end.offset);
    const lineAt = (index: number) =>
      position.start.line + written.slice(0, index).split('\n').length - 1;
    return [
      ...[...written.matchAll(footnote)].map(({ index, 1: label = '' }) => ({
        kind: 'footnote' as const,
        label,
        line: lineAt(index),
      })),
      ...[...written.matchAll(link)]
        .filter(({ index, 1: label = '' }) => !isIndex(written, index, label))
        .map(({ index, 1: label = '' }) => ({
          kind: 'link' as const,
          label,
          line: lineAt(index),
        })),
    ];
  });
}

/** Whether this is an index, as in `a[i][j]` and `["a"][0]`, or one citation behind another, as in `[1][2]`. */
function isIndex(text: string, closing: number, label: string): boolean {
  const opening = text.lastIndexOf('[', closing - 1);
  if (/[A-Za-z0-9_]/.test(text[opening - 1] ?? '')) return true;
  const words = text.slice(opening + 1, closing);
  return /^\d+$/.test(label) && (label === '0' || !/^[^"',]*\p{L}{2}[^"']*$/u.test(words));
}
