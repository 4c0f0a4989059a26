import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../content.ts';
import type { Fault } from '../../reading/fault.ts';
import { drawingFaults, notAnImage } from './drawings.ts';

/** How the files of each kind begin; what does not would break the build or the page. */
const beginnings: Readonly<Record<string, (bytes: Buffer) => boolean>> = {
  png: (bytes) => bytes.readUInt32BE(0) === 0x89504e47,
  jpg: (bytes) => bytes.readUInt16BE(0) === 0xffd8,
  jpeg: (bytes) => bytes.readUInt16BE(0) === 0xffd8,
  gif: (bytes) => bytes.toString('latin1', 0, 4) === 'GIF8',
  webp: (bytes) => bytes.toString('latin1', 8, 12) === 'WEBP',
  avif: (bytes) => bytes.toString('latin1', 4, 8) === 'ftyp',
};

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
