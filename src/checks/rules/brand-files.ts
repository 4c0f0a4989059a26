import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pngSize } from '../../pictures/picture-size.ts';
import type { Brand } from '../../schemas/brand.ts';
import { quoted, type Fault } from '../../reading/fault.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import { brandDrawingFaults, type DrawingUse } from './brand-drawings.ts';
import { brandStylesheetFaults } from './brand-stylesheet.ts';
import { notAnImage } from './drawings.ts';
import type { SiteDocument } from './site-document.ts';

/** Bytes of a picture that every page shows, on the slowest phone too. */
const pictureMax = 50_000;

/** A file that `brand` names, and for what. */
interface NamedFile {
  key: string[];
  name: string;
  use: DrawingUse | 'stylesheet';
}

/** The files that the brand names are there, are what their names say, and can be shown under the site's policy. */
export async function brandFileFaults(document: SiteDocument, folder: string): Promise<Fault[]> {
  const faults = await Promise.all(
    namedFiles(document.brand).map(async ({ key, name, use }) => {
      const path = ['brand', ...key];
      const place = {
        file: 'site.yaml',
        line: lineOf(document.lines, path),
        found: quoted(name),
      };
      const file = statSync(join(folder, name), { throwIfNoEntry: false });
      if (!file?.isFile()) {
        const message = `"${path.join('.')}" names a file that is not there`;
        const expected = 'a path in the folder of site.yaml';
        return [{ ...place, message, expected, fix: 'Add the file, or correct the path.' }];
      }
      if (use === 'stylesheet') return brandStylesheetFaults(folder, name);
      const large = file.size > pictureMax ? [tooLarge(name, file.size)] : [];
      return [...large, ...(await pictureFaults(folder, name, use))];
    }),
  );
  return faults.flat();
}

function pictureFaults(folder: string, name: string, use: DrawingUse): Promise<Fault[]> | Fault[] {
  if (/\.svg$/i.test(name)) return brandDrawingFaults(folder, name, use);
  return pngSize(readFileSync(join(folder, name))) ? [] : [notAnImage(name, 'png')];
}

function namedFiles(brand: Brand | null): NamedFile[] {
  const { logo, icon, stylesheet } = brand ?? {};
  const logoUse: DrawingUse = logo?.dark ? 'logo of a scheme' : 'logo';
  const all: [string[], string | undefined, NamedFile['use']][] = [
    [['logo', 'light'], logo?.light, logoUse],
    [['logo', 'dark'], logo?.dark, logoUse],
    [['icon'], icon, 'icon'],
    [['stylesheet'], stylesheet, 'stylesheet'],
  ];
  return all.flatMap(([key, name, use]) => (name ? [{ key, name, use }] : []));
}

function tooLarge(file: string, bytes: number): Fault {
  return {
    file,
    line: 1,
    message: 'the picture is too large for every page',
    found: `${Math.ceil(bytes / 1000)} kB`,
    expected: `at most ${pictureMax / 1000} kB`,
    fix: 'Save it smaller, or as a plain SVG.',
  };
}
