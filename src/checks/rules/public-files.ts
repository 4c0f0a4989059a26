import { join } from 'node:path';
import { brandPlaces } from '../../brand/places.ts';
import { isBuiltPlace } from '../../routes/built-folders.ts';
import type { Routes } from '../../routes/route.ts';
import type { Content } from '../content.ts';
import { quoted, type Fault } from '../../reading/fault.ts';
import { filesBelow } from '../../reading/public-files.ts';

/** What a build writes besides pages and what is made from the brand. */
const builtFiles = ['_headers'];

/** Nothing of the folder's `public/` stands where a build writes; case does not count, as on many disks. */
export function publicFileFaults({ folder, routes }: Content): Fault[] {
  const taken = takenPlaces(routes);
  return filesBelow(join(folder, 'public')).flatMap((path) => {
    const place = path.toLowerCase();
    const isTaken = taken.has(place) || isBuiltPlace(place);
    if (!isTaken) return [];
    return [
      {
        file: `public/${path}`,
        line: 1,
        message: 'the build makes a file of this name itself',
        found: quoted(path),
        expected: 'another name',
        fix: fixOf(path),
      },
    ];
  });
}

/** Files that a build writes, and the folders that they need. */
function takenPlaces(routes: Routes): Set<string> {
  const pages = [...routes.keys()].map((href) => href.slice(1).replace(/(^|\/)$/, '$1index.html'));
  const files = [...pages, ...Object.values(brandPlaces), ...builtFiles];
  return new Set(
    files.flatMap((file) => {
      const parts = file.toLowerCase().split('/');
      return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
    }),
  );
}

function fixOf(path: string): string {
  const icons: readonly string[] = Object.values(brandPlaces);
  return icons.includes(path)
    ? 'Remove it, and name your drawing under brand.icon in site.yaml.'
    : 'Rename or remove it.';
}
