import { elementWords, isAllowedElement } from './element-words.ts';
import { quoted, type LineFault } from './fault.ts';
import { at, lineFrom, type Diagnosis } from './diagnosis.ts';
import { through } from './mdx-marks.ts';

/** Says what is wrong with the tag, or what looks like one, that begins at an offset. */
export function tag(reason: string, text: string, start: number): Diagnosis {
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
    const [written, target = ''] = address;
    const end = start + written.length;
    const words = {
      message: 'an address in angle brackets cannot stand here',
      found: quoted(written),
      expected: '[text](address)',
      fix: `Write [text](${/^[^:]+@/.test(target) ? 'mailto:' : ''}${target}).`,
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

function tagWords(reason: string, name: string): Pick<LineFault, 'message' | 'expected' | 'fix'> {
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
