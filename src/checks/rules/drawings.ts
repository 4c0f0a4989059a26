import { join } from 'node:path';
import { quoted, type Fault } from '../../reading/fault.ts';
import { pointAt } from '../../reading/mdx-marks.ts';
import { readSource } from '../../reading/source-text.ts';
import { inOrder } from '../report.ts';

/** What an SVG may not hold: it can be opened as a page of its own. */
const activeParts: [pattern: RegExp, name: string][] = [
  [/<\s*(?:[\w-]+:)?script\b/gi, 'a script'],
  [/(?<=[\s"'/])on[a-z]+\s*=/gi, 'an event handler'],
  [/(?:java|vb)script\s*:/gi, 'a javascript: address'],
  [/<\s*(?:[\w-]+:)?foreignObject\b/gi, 'a foreignObject'],
  [/<!ENTITY\b/gi, 'an entity'],
];

/** A drawing is one, and holds no code. */
export function drawingFaults(folder: string, path: string): Fault[] {
  const source = readSource(join(folder, path));
  if ('fault' in source) return [{ file: path, ...source.fault }];
  if (!/<svg\b/i.test(source.text)) return [notAnImage(path, 'svg')];
  const text = withoutEntities(source.text);
  const faults = activeParts.flatMap(([pattern, name]) =>
    [...linesWith(pattern, text)].map(([line, found]) => ({
      file: path,
      line,
      message: `the drawing holds ${name}`,
      found: quoted(found, 40),
      expected: 'shapes and text alone',
      fix: 'Remove it, or save the drawing again as a plain SVG.',
    })),
  );
  return inOrder(faults);
}

/** The whole lines on which a pattern stands, by the number of the first: a tag may be broken anywhere. */
function linesWith(pattern: RegExp, text: string): Map<number, string> {
  const lines = text.split('\n');
  return new Map(
    [...text.matchAll(pattern)].map(({ index, 0: part }) => {
      const { line } = pointAt(text, index);
      const last = pointAt(text, index + part.length).line;
      return [line, lines.slice(line - 1, last).join('\n')];
    }),
  );
}

/** Reads the character references with which an address could be disguised, and drops what parsers drop. */
function withoutEntities(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d+);?/g, (_, code: string) => character(Number(code)))
    .replace(/&(?:Tab|NewLine);/g, '');
}

function character(code: number): string {
  return code > 32 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** A file that does not begin as its name says. */
export function notAnImage(path: string, kind: string): Fault {
  return {
    file: path,
    line: 1,
    message: 'the file is not an image of the kind that its name says',
    expected: kind.toUpperCase(),
    fix: 'Save the picture again.',
  };
}
