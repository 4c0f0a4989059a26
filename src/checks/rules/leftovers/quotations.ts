/** A text with blanks in place of what it quotes. */
export function withoutQuotations(text: string): string {
  return text.replace(/“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』|"[^"]*"/g, (quotation) =>
    ' '.repeat(quotation.length),
  );
}
