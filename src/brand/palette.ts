import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { mixed } from '../lib/colour.ts';
import {
  colourNames,
  colourSchemes,
  type Brand,
  type ColourName,
  type ColourScheme,
} from '../schemas/brand.ts';

/** What every colour of the site is, as six hex digits. */
export type Palette = Readonly<Record<ColourName, string>>;

/** A palette for each scheme. */
export type Palettes = Readonly<Record<ColourScheme, Palette>>;

/** How much of the accent a ground takes on that has no colour of its own. */
const tint = 0.08;

let own: Palettes | undefined;

/** The colours of the site, the brand's own before those of `styles/tokens.css`. */
export function palettesOf({ colours }: Pick<Brand, 'colours'>): Palettes {
  const defaults = defaultPalettes();
  return bySchemes((scheme) => {
    const palette = { ...defaults[scheme], ...colours?.[scheme] } as Palette;
    if (!isTinted(colours, scheme)) return palette;
    return { ...palette, accentSurface: mixed(palette.surfaceRaised, palette.accent, tint) };
  });
}

/** The colour that an editor changes to change this one; null where the brand has none of both. */
export function writtenColour(
  { colours }: Pick<Brand, 'colours'>,
  scheme: ColourScheme,
  name: ColourName,
): ColourName | null {
  if (colours?.[scheme]?.[name]) return name;
  return name === 'accentSurface' && isTinted(colours, scheme) ? 'accent' : null;
}

/**
 * The custom property of a colour.
 * @example tokenOf('surfaceRaised') // '--surface-raised'
 */
export function tokenOf(name: ColourName): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** The colours of `styles/tokens.css`, their only home. */
function defaultPalettes(): Palettes {
  if (own) return own;
  const css = readFileSync(resolve('src/styles/tokens.css'), 'utf8');
  const pairs = colourNames.map((name) => {
    const [, light = '', dark = ''] =
      new RegExp(`${tokenOf(name)}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css) ?? [];
    return [name, { light, dark }] as const;
  });
  own = bySchemes(
    (scheme) => Object.fromEntries(pairs.map(([name, pair]) => [name, pair[scheme]])) as Palette,
  );
  return own;
}

function isTinted(colours: Brand['colours'], scheme: ColourScheme): boolean {
  return Boolean(colours?.[scheme]?.accent) && !colours?.[scheme]?.accentSurface;
}

function bySchemes(paletteOf: (scheme: ColourScheme) => Palette): Palettes {
  return Object.fromEntries(colourSchemes.map((scheme) => [scheme, paletteOf(scheme)])) as Palettes;
}
