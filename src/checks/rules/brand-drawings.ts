import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawingError } from '../../brand/drawable.ts';
import { svgSize } from '../../pictures/picture-size.ts';
import { quoted, type Fault } from '../../reading/fault.ts';
import { pointAt } from '../../reading/mdx-marks.ts';
import { drawingFaults } from './drawings.ts';

/** What a drawing of the brand is for. */
export type DrawingUse = 'logo' | 'logo of a scheme' | 'icon';

/** What a browser would load from elsewhere, which it does for no picture. */
const outside =
  /(?:\b(?:xlink:)?href|\bsrc)\s*=\s*["']\s*(?!#|data:)[^"']+["']|url\(\s*["']?(?!#|data:)[^)]+\)|@import[^;]*|<\?xml-stylesheet[^>]*/gi;

/** What the policy of a page, or a second use of an id, would break once the drawing stands in the page itself. */
const unfitForPage = /<style\b|\sstyle\s*=|\sid\s*=|\sclass\s*=/i;

/** Bytes of a drawing that stands in every page. */
const inPageMax = 2000;

/** A drawing of the brand is whole, alone and of the right shape. */
export async function brandDrawingFaults(
  root: string,
  file: string,
  use: DrawingUse,
): Promise<Fault[]> {
  // Those of `images/` are looked at with the other pictures.
  const known = drawingFaults(root, file);
  if (known.length > 0) return file.startsWith('images/') ? [] : known;
  const bytes = readFileSync(join(root, file));
  const svg = bytes.toString();
  const shape = shapeFault(svg, use);
  if (shape) return [{ file, line: lineAt(svg, /<svg\b/i), ...shape }];
  const error = await drawingError(bytes);
  if (error) {
    const message = 'the drawing cannot be drawn';
    const fix = 'Save it again as a plain SVG.';
    return [{ file, line: error.line, message, found: error.reason, fix }];
  }
  return [...outsideFaults(svg, file), ...colourFaults(svg, file, use)];
}

function outsideFaults(svg: string, file: string): Fault[] {
  const message = 'the drawing refers to something outside of it, which no browser loads';
  const fix = 'Put it into the drawing itself, or remove it.';
  return [...svg.matchAll(outside)].map(({ index, 0: found }) => {
    return { file, line: pointAt(svg, index).line, message, found: quoted(found), fix };
  });
}

function shapeFault(svg: string, use: DrawingUse): Omit<Fault, 'file' | 'line'> | null {
  if (!/\sxmlns\s*=/.test(svg)) {
    const message = 'the drawing lacks its namespace, without which no browser shows it';
    const expected = 'xmlns="http://www.w3.org/2000/svg"';
    return { message, expected, fix: 'Add it behind <svg.' };
  }
  const size = svgSize(svg);
  if (!size) {
    const message = 'the drawing does not say how large it is';
    const fix = 'Save it again with a viewBox.';
    return { message, expected: 'viewBox="0 0 width height"', fix };
  }
  if (use !== 'icon' || Math.abs(size.width / size.height - 1) < 0.02) return null;
  const found = `${size.width} by ${size.height}`;
  return {
    message: 'the icon is not square',
    found,
    expected: 'a square',
    fix: 'Draw it in a square.',
  };
}

/** What takes the colour of the text must stand in the page itself, and serves both schemes. */
function colourFaults(svg: string, file: string, use: DrawingUse): Fault[] {
  if (!/currentColor/i.test(svg) || use === 'icon') return [];
  const place = { file, line: lineAt(svg, /currentColor/i), found: '"currentColor"' };
  if (use === 'logo of a scheme') {
    const message = 'the logo of one scheme takes the colour of the text, which is that of both';
    const fix = 'Give it colours of its own, or leave out brand.logo.dark in site.yaml.';
    return [{ ...place, message, expected: 'colours of its own', fix }];
  }
  if (!unfitForPage.test(svg) && svg.length <= inPageMax) return [];
  const message = 'the logo takes the colour of the text and cannot stand in the page as it is';
  const expected = `no styles, ids and classes, and at most ${inPageMax} bytes`;
  const fix = 'Save it as a plain SVG, or give it colours of its own.';
  return [{ ...place, message, expected, fix }];
}

function lineAt(text: string, pattern: RegExp): number {
  return pointAt(text, Math.max(0, text.search(pattern))).line;
}
