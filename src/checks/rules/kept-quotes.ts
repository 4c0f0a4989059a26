import type { OwnRule } from '../content.ts';
import { quoted } from '../../reading/fault.ts';
import { lineOf } from '../../reading/yaml-document.ts';

/** Quotation marks that YAML does not take for its own, by the one that opens. */
const closing: Readonly<Record<string, string>> = {
  '“': '”',
  '”': '”',
  '„': '“',
  '‘': '’',
  '’': '’',
  '«': '»',
  '＂': '＂',
  '＇': '＇',
  '"': '"',
  "'": "'",
};

/** A value in curly quotation marks, or in two pairs, would be shown with them. */
export const keptQuoteWarnings: OwnRule = ({ written, lines }) =>
  Object.entries(written)
    .flatMap(([key, value]) =>
      Array.isArray(value)
        ? value.map((item, index) => ({ path: [key, index], value: item as unknown }))
        : [{ path: [key], value }],
    )
    .flatMap(({ path, value }) => {
      if (typeof value !== 'string' || !isKept(value.trim())) return [];
      const plain = value.trim().slice(1, -1);
      return [
        {
          line: lineOf(lines, path),
          message: `the quotation marks around "${path[0]}" are shown to readers`,
          found: quoted(value),
          expected: quoted(plain),
          fix: 'Delete them, or put the value in straight quotation marks: "…".',
        },
      ];
    });

/** Whether one pair stands around the whole; `“A” and “B”` has two. */
function isKept(text: string): boolean {
  const close = closing[text[0] ?? ''];
  if (!close || text.length < 3 || !text.endsWith(close)) return false;
  return !/["'“”„‘’«»＂＇]/u.test(text.slice(1, -1).replace(/(?<=\p{L})['’](?=\p{L})/gu, ''));
}
