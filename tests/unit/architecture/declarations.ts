import type { SourceFile } from './source-files.ts';

/** One declaration of a style sheet, with the rules around it from the outside in. */
export interface Declaration {
  place: string;
  property: string;
  value: string;
  within: string[];
}

/** The declarations of a style sheet, or of the `<style>` elements of a component. */
export function declarationsOf({ path, text }: SourceFile): Declaration[] {
  const sheets = path.endsWith('.css')
    ? [text]
    : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) => css);
  return sheets.flatMap((css) => declarationsIn(css, path));
}

function declarationsIn(css: string, place: string): Declaration[] {
  const found: Declaration[] = [];
  const within: string[] = [];
  // Strings and addresses may hold braces and semicolons.
  const tokens = css
    .replace(/\/\*[^]*?\*\//g, '')
    .matchAll(/((?:"[^"]*"|'[^']*'|url\([^)]*\)|[^{};"'])*)([{};]|$)/g);
  for (const [, words = '', end] of tokens) {
    const [property = '', ...value] = words.trim().split(':');
    if (end === '{') within.push(words.trim().replace(/\s+/g, ' '));
    else if (property && value.length > 0) {
      found.push({
        place,
        property: property.trim(),
        value: value.join(':').trim(),
        within: [...within],
      });
    }
    if (end === '}') within.pop();
  }
  return found;
}
