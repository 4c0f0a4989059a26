import { contrastOf } from '../lib/colour.ts';
import { colourSchemes, type Brand, type ColourName, type ColourScheme } from '../schemas/brand.ts';
import { palettesOf, writtenColour } from './palette.ts';

/** A demand on two colours of which one stands on the other. */
interface Demand {
  least: number;
  /** For whom it is made, and where it stands in WCAG 2.2. */
  reason: string;
}

const readable: Demand = { least: 4.5, reason: 'text (WCAG 2.2, 1.4.3)' };
const visible: Demand = { least: 3, reason: 'edges and focus rings (WCAG 2.2, 1.4.11)' };

/** Which colour stands on which grounds in the styles of the site. */
export const colourPairs: readonly [ColourName, Demand, readonly ColourName[]][] = [
  ['text', readable, ['surface', 'surfaceRaised', 'accentSurface', 'urgentSurface', 'marked']],
  ['textMuted', readable, ['surface', 'surfaceRaised', 'accentSurface']],
  ['accent', readable, ['surface', 'surfaceRaised', 'accentSurface', 'urgentSurface']],
  ['accentText', readable, ['accent']],
  ['urgent', readable, ['surface', 'surfaceRaised', 'urgentSurface']],
  ['safe', readable, ['surface', 'surfaceRaised']],
  ['ruleStrong', visible, ['surface', 'surfaceRaised']],
  ['focus', visible, ['surface', 'surfaceRaised', 'accentSurface', 'urgentSurface']],
];

/** Two colours of which one stands on the other, and which cannot be told well enough from each other. */
export interface ShortPair extends Demand {
  scheme: ColourScheme;
  front: ColourName;
  ground: ColourName;
  /** The one that an editor changes, which the brand gives. */
  written: ColourName;
  /** Of the front and of the ground. */
  colours: readonly [string, string];
  ratio: number;
}

/** The pairs that fall short by a colour of the brand, grouped by that colour. */
export function shortfallsOf(brand: Pick<Brand, 'colours'>): ShortPair[][] {
  const palettes = palettesOf(brand);
  const short = colourSchemes.flatMap((scheme) =>
    colourPairs.flatMap(([front, demand, grounds]) =>
      grounds.flatMap((ground): ShortPair[] => {
        const written = [front, ground]
          .map((name) => writtenColour(brand, scheme, name))
          .find((name) => name !== null);
        const colours = [palettes[scheme][front], palettes[scheme][ground]] as const;
        const ratio = contrastOf(...colours);
        if (!written || ratio >= demand.least) return [];
        return [{ ...demand, scheme, front, ground, written, colours, ratio }];
      }),
    ),
  );
  return [...Map.groupBy(short, ({ scheme, written }) => `${scheme} ${written}`).values()];
}
