import { readFileSync } from 'node:fs';
import { ownPath } from '../files/content-folder.ts';
import type { Brand } from '../schemas/brand.ts';
import { iconsOf } from './icon-files.ts';
import { initialIcon } from './initial.ts';
import { logoPictures, takesTextColour } from './logo.ts';
import { manifestOf } from './manifest.ts';
import { palettesOf } from './palette.ts';
import { brandPlaces } from './places.ts';

/** Every file that is made from the brand or is a picture of it, by the path under which it is published. */
export async function brandFiles(brand: Brand): Promise<Map<string, Uint8Array | string>> {
  const icon = brand.icon ? readFileSync(ownPath(brand.icon), 'utf8') : initialIcon(brand);
  const icons = await iconsOf(icon, palettesOf(brand).light.surface);
  const logos = logoPictures(brand).filter((logo) => !takesTextColour(logo));
  return new Map<string, Uint8Array | string>([
    [brandPlaces.icon, icon],
    [brandPlaces.favicon, icons.favicon],
    [brandPlaces.touchIcon, icons.touchIcon],
    [brandPlaces.icon192, icons.icon192],
    [brandPlaces.icon512, icons.icon512],
    [brandPlaces.manifest, manifestOf(brand, brandPlaces)],
    ...logos.map(({ path, bytes }) => [path, bytes] as const),
  ]);
}
