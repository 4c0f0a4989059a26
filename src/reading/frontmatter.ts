import type { LineFault } from './fault.ts';

/** A file of an entry in its two parts, each with the line numbers of the file. */
export interface SplitSource {
  /** The YAML between the dashes; null where there is none. */
  yaml: string | null;
  /** How many lines stand above the YAML. */
  linesAbove: number;
  /** The text with the frontmatter blanked out. */
  body: string;
  /** Whether `body` is only guessed, because the frontmatter has no end. */
  isGuessed: boolean;
  fault?: LineFault;
}

/** Separates the frontmatter from the body; the same dashes count as for Astro. */
export function splitSource(text: string): SplitSource {
  const lines = text.split('\n');
  const opening = lines.findIndex((line) => line.trim() !== '');
  if (!/^---\s*$/.test(lines[opening] ?? '')) return withoutFrontmatter(text);
  const closing = lines.findIndex((line, index) => index > opening && line.startsWith('---'));
  if (closing < 0) return unclosed(lines, opening);
  const yaml = lines.slice(opening + 1, closing).join('\n');
  const body = '\n'.repeat(closing + 1) + lines.slice(closing + 1).join('\n');
  const split = { yaml, linesAbove: opening + 1, body, isGuessed: false };
  if (/^---\s*$/.test(lines[closing] ?? '')) return split;
  const fault = {
    line: closing + 1,
    message: 'the line that ends the frontmatter holds more than three dashes',
    found: JSON.stringify(lines[closing]),
    expected: '---',
    fix: 'Write three dashes alone on this line.',
  };
  return { ...split, fault };
}

function withoutFrontmatter(text: string): SplitSource {
  const fault = {
    line: 1,
    message: 'the file has no frontmatter',
    expected: '--- on the first line',
    fix: 'Begin the file with a line of three dashes, then title, updated and so on, then three dashes again.',
  };
  return { yaml: null, linesAbove: 0, body: text, isGuessed: false, fault };
}

/** Where the end is missing, the frontmatter is taken to last until the first empty line. */
function unclosed(lines: string[], opening: number): SplitSource {
  const gap = lines.findIndex((line, index) => index > opening && line.trim() === '');
  const end = gap < 0 ? lines.length : gap;
  const fault = {
    line: opening + 1,
    message: 'the frontmatter has no end',
    expected: 'a second line of three dashes',
    fix: `Write --- on a line of its own after the last key${gap < 0 ? '' : `, at line ${gap + 1}`}.`,
  };
  const body = '\n'.repeat(end) + lines.slice(end).join('\n');
  return { yaml: null, linesAbove: opening + 1, body, isGuessed: true, fault };
}
