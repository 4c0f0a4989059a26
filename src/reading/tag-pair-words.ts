import { elementWords, isAllowedElement } from './element-words.ts';
import type { LineFault } from './fault.ts';
import { at, type Diagnosis } from './diagnosis.ts';
import { offsetOf, through, withoutCode } from './mdx-marks.ts';

/** How a complaint names the opening tag and its place. */
const opening = /<([^>`]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/;

/** Says which of two tags that should belong together is at fault. */
export function mismatch(
  reason: string,
  text: string,
  place: number,
  orphans: ReadonlySet<string>,
): Diagnosis {
  const open = opening.exec(reason);
  const [, name = '', line, column] = open ?? [];
  const openStart = open ? tagOffset(text, Number(line), Number(column), name) : place;
  const isStray = /^(?:Unexpected closing|Expected the closing)/.test(reason);
  const closeStart = isStray ? text.indexOf('</', Math.max(0, place - 1)) : -1;
  const closeName = /^<\/\s*([^\s>]*)/.exec(text.slice(closeStart))?.[1] ?? '';
  const close = closeStart < 0 ? [] : [through(text, closeStart, '>')];
  if (close.length > 0 && orphans.has(`</${closeName}`)) return { finding: null, stretches: close };
  if (!open || /^Expected the closing/.test(reason)) {
    const words = isAllowedElement(closeName) ? strayWords(closeName) : elementWords(closeName);
    const finding = at(text, Math.max(0, closeStart), { found: `"</${closeName}>"`, ...words });
    return { finding, stretches: close, orphan: `<${closeName}` };
  }
  const isLegitimate = close.length > 0 && isOpened(text, closeName);
  const half = through(text, openStart, '>');
  const stretches = isLegitimate ? [half] : [half, ...close];
  if (close.length === 0 && orphans.has(`<${name}`)) return { finding: null, stretches };
  if (!isAllowedElement(name)) {
    return { finding: at(text, openStart, elementWords(name)), stretches, orphan: `</${name}` };
  }
  const finding = at(
    text,
    closeStart < 0 || isLegitimate ? openStart : closeStart,
    unclosedWords(name, closeName, reason),
  );
  if (stretches.length > 1) return { finding, stretches };
  return { finding, stretches, orphan: `</${name}` };
}

/** Whether a closing tag has its opening one, so that it is the tag within that lacks its end. */
function isOpened(text: string, name: string): boolean {
  const tags = withoutCode(text);
  return tags.split(`<${name}`).length >= tags.split(`</${name}`).length;
}

function strayWords(name: string): Pick<LineFault, 'message' | 'expected' | 'fix'> {
  return {
    message: `</${name}> closes what was not opened, or was opened in another paragraph`,
    expected: `<${name}> before it`,
    fix: `Write <${name}> before it with an empty line between tag and text, or remove it.`,
  };
}

function unclosedWords(name: string, closeName: string, reason: string): Omit<LineFault, 'line'> {
  if (name === 'br') {
    return {
      message: '<br> is not closed',
      found: '"<br>"',
      expected: '<br/>',
      fix: 'Write <br/>.',
    };
  }
  const container = /before the end of `(\w+)`/.exec(reason)?.[1];
  return {
    message: `<${name}> is not closed${container ? ` where it was opened` : ''}`,
    found: closeName ? `"</${closeName}>"` : 'no closing tag',
    expected: `</${name}>`,
    fix: container
      ? `Write </${name}> in the same paragraph or step; around paragraphs, put both tags on lines of their own with an empty line between tag and text.`
      : `Write </${name}> where it ends.`,
  };
}

/** Columns count a tab as several; the tag's name corrects that. */
function tagOffset(text: string, line: number, column: number, name: string): number {
  const start = offsetOf(text, line, column);
  if (text[start] === '<') return start;
  const found = text.indexOf(`<${name}`, offsetOf(text, line, 1));
  return found < 0 ? start : found;
}
