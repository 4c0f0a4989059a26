import { textsOf, type OwnRule } from '../content.ts';
import { quoted } from '../../reading/fault.ts';
import { lineOf } from '../../reading/yaml-document.ts';

/** What stands between items where YAML asks for a comma and a space. */
const separator = /\s*[，、；;,｜|／]\s*|\s+\/\s+/u;
/** Those that stand in no phrase. */
const clear = /[；;｜|／]|\s\/\s/;
const longest = 20;

/** An alias is one phrase that a reader would type; several in one are found by none of them. */
export const aliasWarnings: OwnRule = (entry) =>
  textsOf(entry, 'aliases').flatMap(({ text, path }) => {
    const parts = text.split(separator).filter(Boolean);
    const isList = parts.length > 2 || (parts.length === 2 && clear.test(text));
    if (
      !isList ||
      parts.some(
        (part) =>
          part.length > (clear.test(text) ? 2 * longest : longest) || /[。.!?！？]$/u.test(part),
      )
    )
      return [];
    return [
      {
        line: lineOf(entry.lines, path.split('.')),
        message: 'several aliases stand in one item',
        found: quoted(text),
        expected: `[${parts.join(', ')}]`,
        fix: 'Write an ordinary comma and a space between aliases, or each on a line of its own behind a hyphen.',
      },
    ];
  });
