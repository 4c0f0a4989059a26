import type { EntryRule } from '../content.ts';
import { quoted, type LineFault } from '../fault.ts';
import type { TextLine } from '../reading/text-lines.ts';
import { marksInText, marksOfLines, namedCharacter, type LeftoverMark } from './leftover-marks.ts';

/** What is left of Markdown, or came along with a paste, would be published as it stands. */
export const leftoverWarnings: EntryRule = ({ body }) =>
  (body?.textLines ?? []).flatMap((line) => [
    ...startFindings(line),
    ...textFindings(line),
    ...(line.shown.match(namedCharacter.pattern) ?? []).map((found) =>
      finding(line, namedCharacter, found),
    ),
  ]);

function startFindings(line: TextLine): LineFault[] {
  if (!line.isStart) return [];
  const mark = marksOfLines.find(({ pattern }) => pattern.test(line.written));
  return mark ? [finding(line, mark, line.written)] : [];
}

/** One finding a kind: of marks that come in pairs an editor looks for both. */
function textFindings(line: TextLine): LineFault[] {
  const findings: LineFault[] = [];
  let rest = line.written;
  for (const mark of marksInText) {
    const [first] = rest.matchAll(mark.pattern);
    if (!first) continue;
    findings.push(finding(line, mark, around(line.written, first)));
    rest = rest.replace(mark.pattern, (found) => ' '.repeat(found.length));
  }
  return findings;
}

/** A mark with a few words on either side, by which it is found again. */
function around(text: string, { index, 0: mark }: RegExpExecArray): string {
  return text.slice(Math.max(0, index - 15), index + mark.length + 20);
}

function finding({ line }: TextLine, mark: LeftoverMark, found: string): LineFault {
  const { message, expected, fix } = mark;
  return { line, message, found: quoted(found), expected, fix };
}
