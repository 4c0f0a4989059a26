import type { Brand } from '../schemas/brand.ts';
import { letters } from './letters.ts';
import { palettesOf } from './palette.ts';

/** The room that an initial has around it in its square. */
const box = 'xmlns="http://www.w3.org/2000/svg" viewBox="4 4 24 24"';

/**
 * The letter or digit that stands for a brand without a drawing: the first of its name in Latin script, else of its site.
 * @example initialOf({ name: 'Örebro', home: 'https://orebro.example/' }) // 'O'
 */
export function initialOf({ name, home }: Pick<Brand, 'name' | 'home'>): string {
  const host = new URL(home).hostname.replace(/^(?:www\.)?(?:xn--)?/, '');
  const [first = ''] = name.normalize('NFKD').toUpperCase();
  return [first, ...host.toUpperCase()].find((letter) => letter in letters) ?? 'O';
}

/** The initial in a square as the header draws it, in the colour of the text around it. */
export function initialMark(brand: Pick<Brand, 'name' | 'home'>): string {
  const square = '<rect x="5" y="5" width="22" height="22" rx="3"/>';
  return `<svg ${box} fill="none" stroke="currentColor" stroke-width="2">${square}${strokes(brand)}</svg>`;
}

/** The initial as an icon: in the words' colour on the accent. */
export function initialIcon(brand: Pick<Brand, 'name' | 'home' | 'colours'>): string {
  const { accent, accentText } = palettesOf(brand).light;
  const square = `<rect x="4" y="4" width="24" height="24" rx="3" fill="${accent}"/>`;
  return `<svg ${box}>${square}<g fill="none" stroke="${accentText}" stroke-width="2.4">${strokes(brand)}</g></svg>\n`;
}

function strokes(brand: Pick<Brand, 'name' | 'home'>): string {
  return `<path stroke-linejoin="round" stroke-linecap="round" d="${letters[initialOf(brand)]}"/>`;
}
