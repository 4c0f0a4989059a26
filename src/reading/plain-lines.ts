/** A text whose lines end in `\n`, without a byte order mark, so that lines keep their numbers. */
export function plainLines(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
