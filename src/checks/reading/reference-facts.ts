import type { Text } from 'mdast';

/** A reference whose definition is missing, which Markdown leaves as text. */
export interface UndefinedReference {
  kind: 'footnote' | 'link';
  label: string;
  line: number;
}

const footnote = /(?<!\\)\[\^([^\]\s]+)\]/g;
/** The end of `[text][label]`; a number is more likely a citation or an index: `a[i][0]`. */
const link = /(?<!\\)\]\[(?!\d+\])([^[\]\n]+)(?<!\\)\]/g;

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
        .filter(({ index }) => !isIndex(written, index))
        .map(({ index, 1: label = '' }) => ({
          kind: 'link' as const,
          label,
          line: lineAt(index),
        })),
    ];
  });
}

/** Whether the bracket that closes here was opened right behind a Latin letter, as in `a[i][j]`. */
function isIndex(text: string, closing: number): boolean {
  const opening = text.lastIndexOf('[', closing);
  return /[A-Za-z0-9_]/.test(text[opening - 1] ?? '');
}
