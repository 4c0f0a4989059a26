import type { Emphasis, Strong } from 'mdast';

/** Asterisks of a sum or of a mask that Markdown took for emphasis, so that they are not shown: `500*2*0.1`, `138****5678, 139****1234`. */
export function eatenMarks(nodes: (Emphasis | Strong)[], source: string): (Emphasis | Strong)[] {
  return nodes.filter(({ position }) => {
    const start = position?.start.offset ?? 0;
    const end = position?.end.offset ?? 0;
    const written = source.slice(start, end);
    if (!written.startsWith('*')) return false;
    const line = source.slice(source.lastIndexOf('\n', start) + 1, start);
    const inner = written.replace(/^\*+|\*+$/g, '');
    return (
      /^\*{4}/.test(written) ||
      isSum(line, inner, source[end] ?? '') ||
      isMaskedName(line, inner, source[end] ?? '')
    );
  });
}

/** Figures, or names of them, that are multiplied: nothing in a word of Latin letters is emphasised. */
function isSum(before: string, inner: string, after: string): boolean {
  if (/\p{N}\s?$/u.test(before) && /^\p{N}/u.test(inner)) return true;
  const factor = /[A-Za-z\d)]/;
  if (factor.test(before.at(-1) ?? '') && factor.test(after) && /^[A-Za-z\d(.]+\)?$/.test(inner))
    return true;
  return (
    /[=＝]\s*\S+$/.test(before) && /[\p{L}\p{N})]/u.test(after) && /^[\p{L}\p{N}]+$/u.test(inner)
  );
}

/** `홍*동, 김*수`: one letter stands alone on either side of an asterisk's word. */
function isMaskedName(before: string, inner: string, after: string): boolean {
  const single = /(?:^|[^\p{L}])\p{L}$/u;
  return single.test(before) && /[\s、，,·]\p{L}$/u.test(inner) && /\p{L}/u.test(after);
}
