import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content.ts';
import { quoted, type Fault } from '../fault.ts';
import { readSource } from '../reading/source-text.ts';

/** How the files of each kind begin; what does not would break the build or the page. */
const beginnings: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  png: (bytes) => bytes.readUInt32BE(0) === 0x89504e47,
  jpg: (bytes) => bytes.readUInt16BE(0) === 0xffd8,
  jpeg: (bytes) => bytes.readUInt16BE(0) === 0xffd8,
  gif: (bytes) => bytes.toString('latin1', 0, 4) === 'GIF8',
  webp: (bytes) => bytes.toString('latin1', 8, 12) === 'WEBP',
  avif: (bytes) => bytes.toString('latin1', 4, 8) === 'ftyp',
};

/** What an SVG may not hold: it can be opened as a page of its own. */
const activeParts: [pattern: RegExp, name: string][] = [
  [/<\s*(?:[\w-]+:)?script\b/i, 'a script'],
  [/[\s"'/]on[a-z]+\s*=/i, 'an event handler'],
  [/(?:java|vb)script\s*:/i, 'a javascript: address'],
  [/<\s*(?:[\w-]+:)?foreignObject\b/i, 'a foreignObject'],
  [/<!ENTITY\b/i, 'an entity'],
];

/** Image files are what their names say, and drawings hold no code. */
export function imageFileFaults({ folder, files }: Content): Fault[] {
  return files.files
    .filter(({ path, link }) => path.startsWith('images/') && !link)
    .flatMap(({ path }) => {
      const kind = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
      if (kind === 'svg') return drawingFaults(folder, path);
      const isKind = beginnings[kind];
      if (!isKind) return [];
      const bytes = readFileSync(join(folder, path)).subarray(0, 12);
      return bytes.length === 12 && isKind(bytes) ? [] : [notAnImage(path, kind)];
    });
}

function drawingFaults(folder: string, path: string): Fault[] {
  const source = readSource(join(folder, path));
  if ('fault' in source) return [{ file: path, ...source.fault }];
  if (!/<svg\b/i.test(source.text)) return [notAnImage(path, 'svg')];
  const lines = withoutEntities(source.text).split('\n');
  return lines.flatMap((text, index) =>
    activeParts
      .filter(([pattern]) => pattern.test(` ${text}`))
      .map(([, name]) => ({
        file: path,
        line: index + 1,
        message: `the drawing holds ${name}`,
        found: quoted(text, 40),
        expected: 'shapes and text alone',
        fix: 'Remove it, or save the drawing again as a plain SVG.',
      })),
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

function notAnImage(path: string, kind: string): Fault {
  return {
    file: path,
    line: 1,
    message: 'the file is not an image of the kind that its name says',
    expected: kind.toUpperCase(),
    fix: 'Save the picture again.',
  };
}
