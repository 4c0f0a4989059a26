import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import type { Content } from '../content.ts';
import type { Fault, Findings } from '../../reading/fault.ts';
import { imageKinds } from './images.ts';

/**
 * What a picture may have. Readers get versions of at most `widestVersion` pixels (markdown/rehype-pictures.ts),
 * so 2,400 leave room to cut one anew; 300 kB are 1.5 s of a slow phone's line (1.6 Mbit/s), which a drawing
 * and a moving picture take whole, and git keeps each version of a file for ever.
 */
const budget = { bytes: 300_000, width: 2400 } as const;

/**
 * Pictures that are heavier or wider than any reader has use for, and those of which not even the size can
 * be read; what is refused already is not looked at.
 */
export async function pictureFindings(
  { folder, files }: Content,
  refused: readonly Fault[],
): Promise<Findings> {
  const findings: Findings = { faults: [], warnings: [] };
  const isRefused = new Set(refused.map(({ file }) => file));
  for (const { path, link } of files.files) {
    if (link || isRefused.has(path) || !path.startsWith('images/')) continue;
    const kind = extname(path).slice(1).toLowerCase();
    if (!imageKinds.includes(kind)) continue;
    const bytes = readFileSync(join(folder, path));
    // A drawing has no width of its own that a reader would notice.
    const width = kind === 'svg' ? 0 : await widthOf(bytes);
    if (width === null) findings.faults.push(unreadable(path));
    else findings.warnings.push(...overBudget(path, kind, bytes.length, width));
  }
  return findings;
}

/** As the build measures it; null where it cannot. */
async function widthOf(bytes: Uint8Array): Promise<number | null> {
  try {
    return (await imageMetadata(bytes)).width;
  } catch {
    return null;
  }
}

function overBudget(path: string, kind: string, bytes: number, width: number): Fault[] {
  const place = { file: path, line: 1 };
  const tooWide = {
    ...place,
    message: 'the picture is wider than any reader sees it',
    found: `${width} pixels`,
    expected: `at most ${budget.width}`,
    fix: 'Cut it to what matters, or save it smaller: 1312 pixels are enough for the sharpest screens.',
  };
  const tooHeavy = {
    ...place,
    message: 'the picture is heavy',
    found: `${Math.ceil(bytes / 1000)} kB`,
    expected: `at most ${budget.bytes / 1000} kB`,
    fix: lighter(kind),
  };
  return [...(width > budget.width ? [tooWide] : []), ...(bytes > budget.bytes ? [tooHeavy] : [])];
}

function lighter(kind: string): string {
  if (kind === 'svg') return 'Save it as a plain SVG without embedded pictures, or as a PNG.';
  if (kind === 'gif') return 'Show the steps as still pictures, or shorten it.';
  return 'Save it smaller, or as WebP.';
}

function unreadable(path: string): Fault {
  return {
    file: path,
    line: 1,
    message: 'the picture cannot be read, though it begins as one of its kind',
    expected: 'a whole picture',
    fix: 'Save or download it again.',
  };
}
