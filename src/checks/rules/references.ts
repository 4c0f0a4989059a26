import type { OwnRule } from '../content.ts';
import { quoted } from '../../reading/fault.ts';

/** Footnotes and links by name have a definition. */
export const referenceRule: OwnRule = ({ body }) =>
  (body?.undefinedReferences ?? []).map(({ kind, label, line }) =>
    kind === 'footnote'
      ? {
          line,
          message: 'the footnote is not there',
          found: quoted(`[^${label}]`),
          expected: `a line that begins with [^${label}]:`,
          fix: `Add a line at the end: [^${label}]: text of the footnote.`,
        }
      : {
          line,
          message: 'the address of a link is not there',
          found: quoted(`[${label}]`),
          expected: `a line that begins with [${label}]:`,
          fix: `Add a line at the end, [${label}]: https://…, or write \\[ if it is meant as text.`,
        },
  );
