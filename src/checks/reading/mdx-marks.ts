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
  const code =
    /^([ \t>]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n[ \t>]*\2[`~]*[ \t]*$|(?![\s\S]))|(?<!`)(`+)(?!`)[\s\S]*?[^`]\3(?!`)|\\[\\{<`]/gm;
  return text.replace(code, (found) => found.replace(/[^\n]/g, ' '));
}

/** The first `{` before a place whose brace is still open there. */
export function openBrace(text: string, place: number): number {
  const code = withoutCode(text).slice(0, place);
  const open: number[] = [];
  for (let index = 0; index < code.length; index += 1) {
    if (code[index] === '{') open.push(index);
    if (code[index] === '}') open.pop();
  }
  return open[0] ?? code.lastIndexOf('{');
}

/** The first `<` before a place whose tag has not ended there, quotation marks minded. */
export function openTag(text: string, place: number): number {
  const code = withoutCode(text);
  const tags = /<(?:"[^"]*"|'[^']*'|[^<>"'])*>?/g;
  let last = code.lastIndexOf('<', place);
  for (const tag of code.matchAll(/</g)) {
    if (tag.index >= place) break;
    tags.lastIndex = tag.index;
    const whole = tags.exec(code);
    const isEnded = whole?.index === tag.index && whole[0].endsWith('>');
    if (isEnded && tag.index + whole[0].length <= place) continue;
    if (/<[/\w$]/.test(code.slice(tag.index, tag.index + 2))) return tag.index;
    last = tag.index;
  }
  return last;
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
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
