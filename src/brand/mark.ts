import { siteHref } from '../lib/path.ts';
import { svgSize, type PictureSize } from '../pictures/picture-size.ts';
import type { Brand } from '../schemas/brand.ts';
import { initialMark } from './initial.ts';
import { logoPictures, takesTextColour } from './logo.ts';
import { brandPlaces } from './places.ts';

/** What the header shows of the brand beside its name, or in its place. */
export interface BrandMark extends PictureSize {
  /** Whether it is wide enough to be the name, drawn; then the name is not written beside it. */
  isWordmark: boolean;
  /** Markup of the page's own, in the colour of its text. */
  drawing?: string;
  /** Addresses of a picture: for both schemes, or one for each. */
  hrefs?: string[];
}

/** In CSS pixels. */
const shownHeight = 28;

/** What is more than this as wide as high is taken for the name, drawn. */
const wordmarkRatio = 1.6;

const marks = new WeakMap<Brand, BrandMark>();

/** The brand's logo, else its icon, else its initial; read once, for every page shows it. */
export function markOf(brand: Brand): BrandMark {
  const mark = marks.get(brand) ?? readMark(brand);
  marks.set(brand, mark);
  return mark;
}

function readMark(brand: Brand): BrandMark {
  const [light, dark] = logoPictures(brand);
  if (light && takesTextColour(light)) return drawn(light.bytes.toString());
  if (light) {
    const hrefs = [light, ...(dark ? [dark] : [])].map(({ path }) => siteHref(path));
    return { ...shownAs(light), hrefs };
  }
  if (!brand.icon) return drawn(initialMark(brand));
  return { ...shownAs({ width: 1, height: 1 }), hrefs: [siteHref(brandPlaces.icon)] };
}

function drawn(svg: string): BrandMark {
  const shown = shownAs(svgSize(svg) ?? { width: 1, height: 1 });
  const [, attributes = '', inside = ''] = /<svg\b([^>]*)>([^]*)<\/svg>/i.exec(svg) ?? [];
  const kept = attributes.replace(
    /\s(?:xmlns|width|height|class|id)\s*=\s*(?:"[^"]*"|'[^']*')/gi,
    '',
  );
  const shapes = inside
    .replace(/<!--[^]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .trim();
  const size = `width="${shown.width}" height="${shown.height}"`;
  return { ...shown, drawing: `<svg ${size}${kept} aria-hidden="true">${shapes}</svg>` };
}

function shownAs({ width, height }: PictureSize): BrandMark {
  const ratio = width / height;
  return {
    isWordmark: ratio > wordmarkRatio,
    width: Math.round(ratio * shownHeight),
    height: shownHeight,
  };
}
