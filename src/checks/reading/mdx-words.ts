import type { VFileMessage } from 'vfile-message';
import { elementWords, isAllowedElement } from '../element-words.ts';
import { quoted, type Finding } from '../fault.ts';
import {
  offsetOf,
  openBrace,
  openTag,
  placeOf,
  through,
  withoutCode,
  type Stretch,
} from './mdx-marks.ts';

/** What the parser stumbled over, and what to blank out in order to read on. */
export interface Diagnosis {
  /** Null where it only follows from a fault already noted. */
  finding: Finding | null;
  stretches: Stretch[];
  /** The tag, such as `</kbd`, that has lost its other half and is no second fault when met. */
  orphan?: string;
}

/** Says what the MDX parser complains of in the words of an editor. */
export function diagnosis(
  error: VFileMessage,
  text: string,
  orphans: ReadonlySet<string>,
): Diagnosis {
  const place = offsetOfMessage(error, text);
  if (error.source === 'micromark-extension-mdxjs-esm') return statement(text, place);
  if (error.source === 'micromark-extension-mdx-expression') {
    return error.ruleId === 'unexpected-eof' ? lostBrace(text, place) : code(text, place);
  }
  if (error.source === 'mdast-util-mdx-jsx') return mismatch(error.reason, text, place, orphans);
  return tag(error.reason, text, place);
}

function offsetOfMessage({ place, line, column }: VFileMessage, text: string): number {
  const point = place && 'start' in place ? place.start : place;
  return point?.offset ?? offsetOf(text, line ?? 1, column ?? 1);
}

function at(text: string, offset: number, words: Omit<Finding, 'line'>): Finding {
  return { ...placeOf(text, offset), ...words };
}

function statement(text: string, place: number): Diagnosis {
  const before = text.slice(
    0,
    text.indexOf('\n', place) < 0 ? text.length : text.indexOf('\n', place),
  );
  const start = [...before.matchAll(/^(?:import|export)\b/gm)].at(-1)?.index ?? place;
  const word = text.slice(start, start + 6);
  const finding = at(text, start, {
    message: `a paragraph that begins with "${word}" is read as code`,
    found: quoted(lineFrom(text, start)),
    expected: 'text',
    fix: `Remove it, or begin the sentence with another word or a capital letter.`,
  });
  return { finding, stretches: [[start, start + word.length]] };
}

function lostBrace(text: string, place: number): Diagnosis {
  const start = openBrace(text, place);
  const isComment = text.startsWith('{/*', start);
  const finding = at(text, start, {
    message: isComment ? 'a comment is not closed' : 'a brace is opened and not closed',
    found: quoted(lineFrom(text, start), 30),
    fix: isComment ? 'Write */} at its end.' : 'Write \\{ for a brace in the text.',
  });
  return { finding, stretches: [isComment ? through(text, start, '\n') : [start, start + 1]] };
}

function code(text: string, place: number): Diagnosis {
  const start = Math.max(0, withoutCode(text).lastIndexOf('{', place));
  const [, end] = through(text, start, '}');
  const source = text.slice(start, end);
  const finding = at(text, start, {
    message: 'braces hold code',
    found: quoted(source, 30),
    expected: 'text',
    fix: /^\{#/.test(source)
      ? 'Remove it: a heading gets its address from its text.'
      : 'Write \\{ and \\} for braces in the text.',
  });
  return {
    finding,
    stretches: [
      [start, start + 1],
      [end - 1, end],
    ],
  };
}

function tag(reason: string, text: string, place: number): Diagnosis {
  const start = openTag(text, place);
  const rest = text.slice(start);
  const found = quoted(lineFrom(text, start), 30);
  if (rest.startsWith('<!--')) {
    const words = {
      message: 'an HTML comment cannot stand here',
      found,
      expected: '{/* … */}',
      fix: 'Write {/* comment */}.',
    };
    return { finding: at(text, start, words), stretches: [through(text, start, '-->')] };
  }
  const address = /^<((?:[a-z][a-z0-9+.-]*:|www\.)[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/i.exec(rest);
  if (address) {
    const end = start + address[0].length;
    const words = {
      message: 'an address in angle brackets cannot stand here',
      found: quoted(address[0]),
      expected: '[text](address)',
      fix: `Write [text](${/^[^:]+@/.test(address[1]!) ? 'mailto:' : ''}${address[1]}).`,
    };
    return {
      finding: at(text, start, words),
      stretches: [
        [start, start + 1],
        [end - 1, end],
      ],
    };
  }
  const name = /^<\/?([\p{L}_$][\p{L}\p{N}_$.:-]*)/u.exec(rest)?.[1];
  if (!name) {
    const words = {
      message: 'a "<" in the text is read as a tag',
      found,
      fix: 'Write \\< or &lt;.',
    };
    return { finding: at(text, start, words), stretches: [[start, start + 1]] };
  }
  const [, lineEnd] = through(text, start, '\n');
  const end = Math.min(lineEnd, through(text, start, '>')[1]);
  const words = isAllowedElement(name) ? tagWords(reason, name) : elementWords(name);
  return {
    finding: at(text, start, { found, ...words }),
    stretches: [[start, end]],
    orphan: otherHalf(text, start, name),
  };
}

function otherHalf(text: string, start: number, name: string): string {
  return text[start + 1] === '/' ? `<${name}` : `</${name}`;
}

function tagWords(reason: string, name: string): Pick<Finding, 'message' | 'expected' | 'fix'> {
  if (reason.includes('before attribute value')) {
    const fix = 'Put the value in quotation marks.';
    return {
      message: `an attribute of <${name}> has no quotation marks`,
      expected: 'name="value"',
      fix,
    };
  }
  if (reason.includes('closing quote')) {
    const fix = 'Write " at the end of the value.';
    return {
      message: `a quotation mark in <${name}> is opened and not closed`,
      expected: 'a closing "',
      fix,
    };
  }
  const fix = 'Write > at the end of the tag; if it is meant as text, write \\<.';
  return { message: `the tag <${name}> is not well written`, expected: `<${name}>`, fix };
}

/** How a complaint names the opening tag and its place. */
const opening = /<([^>`]*)>` \((\d+):(\d+)-(\d+):(\d+)\)/;

function mismatch(
  reason: string,
  text: string,
  place: number,
  orphans: ReadonlySet<string>,
): Diagnosis {
  const open = opening.exec(reason);
  const openStart = open ? tagOffset(text, Number(open[2]), Number(open[3]), open[1]!) : place;
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
  const name = open[1]!;
  const stretches = [through(text, openStart, '>'), ...close];
  if (close.length === 0 && orphans.has(`<${name}`)) return { finding: null, stretches };
  if (!isAllowedElement(name)) {
    return { finding: at(text, openStart, elementWords(name)), stretches, orphan: `</${name}` };
  }
  const finding = at(
    text,
    closeStart < 0 ? openStart : closeStart,
    unclosedWords(name, closeName, reason),
  );
  return close.length > 0 ? { finding, stretches } : { finding, stretches, orphan: `</${name}` };
}

function strayWords(name: string): Pick<Finding, 'message' | 'expected' | 'fix'> {
  return {
    message: `</${name}> closes what was not opened, or was opened in another paragraph`,
    expected: `<${name}> before it`,
    fix: `Write <${name}> before it with an empty line between tag and text, or remove it.`,
  };
}

function unclosedWords(name: string, closeName: string, reason: string): Omit<Finding, 'line'> {
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

function lineFrom(text: string, start: number): string {
  return text.slice(start).split('\n', 1)[0] ?? '';
}
