/** A stretch of a text, by offsets. */
export type Stretch = [start: number, end: number];

/**
 * Puts spaces in place of stretches and keeps line breaks, so that what follows keeps its place.
 * @example blanked('a <b', [[2, 3]]) // 'a  b'
 */
export function blanked(text: string, stretches: Stretch[]): string {
  return stretches.reduce(
    (rest, [start, end]) =>
      rest.slice(0, start) + rest.slice(start, end).replace(/[^\n]/g, ' ') + rest.slice(end),
    text,
  );
}

/** Blanks out fenced code, inline code and escaped characters, where a brace or a `<` is only text. */
export function withoutCode(text: string): string {
  const fence =
    /^([ \t>]*)(`{3,}(?![^\n]*`)|~{3,})[\s\S]*?(?:\n[ \t>]*\2[`~]*[ \t]*$|(?![\s\S]))/gm;
  const inline = /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?[^`]\1(?!`)|\\[\\{<`]/g;
  const blank = (found: string) => found.replace(/[^\n]/g, ' ');
  return text.replace(fence, blank).replace(inline, blank);
}

/** The first `{` before a place whose brace is still open there. */
export function openBrace(text: string, place: number): number {
  const code = withoutCode(text).slice(0, place);
  const open: number[] = [];
  for (let index = 0; index < code.length; index += 1) {
    if (code[index] === '{') open.push(index);
    if (code[index] === '}') open.pop();
  }
  return open[0] ?? Math.max(code.lastIndexOf('{'), text.lastIndexOf('{', place), 0);
}

/** The offset behind the brace that closes one, else behind the line on which it was opened. */
export function closeBrace(text: string, opening: number): number {
  let depth = 0;
  for (let index = opening; index < text.length; index += 1) {
    if (text[index] === '{') depth += 1;
    if (text[index] === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return through(text, opening, '\n')[1];
}

/** The first `<` before a place whose tag has not ended there, quotation marks minded. */
export function openTag(text: string, place: number): number {
  const code = withoutCode(text).slice(0, place);
  const whole = /<(?:"[^"]*"|'[^']*'|[^<>"'])*>/y;
  for (const { index } of code.matchAll(/<(?=[/\p{L}_$])/gu)) {
    whole.lastIndex = index;
    if (!whole.test(code)) return index;
  }
  return tagBefore(text, place);
}

/** The last `<` before a place. */
export function tagBefore(text: string, place: number): number {
  return Math.max(0, text.lastIndexOf('<', place - 1));
}

/** From an offset to the end of the first occurrence of a mark behind it, else to the line's end. */
export function through(text: string, start: number, mark: string): Stretch {
  const end = text.indexOf(mark, start);
  if (end >= 0) return [start, end + mark.length];
  const line = text.indexOf('\n', start);
  return [start, line < 0 ? text.length : line];
}

/** The offset of a line and column, both from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let skipped = 1; skipped < line; skipped += 1) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** The line and column of an offset, both from 1. */
export function pointAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
