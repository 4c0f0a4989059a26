import type { VFileMessage } from 'vfile-message';
import { quoted } from './fault.ts';
import { at, lineFrom, type Diagnosis } from './diagnosis.ts';
import {
  closeBrace,
  offsetOf,
  openBrace,
  openTag,
  tagBefore,
  through,
  type Stretch,
} from './mdx-marks.ts';
import { mismatch } from './tag-pair-words.ts';
import { tag } from './tag-words.ts';

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
  const isEnd = error.ruleId === 'unexpected-eof';
  return tag(error.reason, text, isEnd ? openTag(text, place) : tagBefore(text, place));
}

function offsetOfMessage({ place, line, column }: VFileMessage, text: string): number {
  const point = place && 'start' in place ? place.start : place;
  return point?.offset ?? offsetOf(text, line ?? 1, column ?? 1);
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
  const start = openBrace(text, place);
  const end = closeBrace(text, start);
  const source = text.slice(start, end);
  const finding = at(text, start, {
    message: 'braces hold code',
    found: quoted(source, 30),
    expected: 'text',
    fix: /^\{#/.test(source)
      ? 'Remove it: a heading gets its address from its text.'
      : 'Write \\{ and \\} for braces in the text.',
  });
  const braces = [...source.matchAll(/[{}]/g)].map(({ index }): Stretch => [
    start + index,
    start + index + 1,
  ]);
  return { finding, stretches: braces };
}
