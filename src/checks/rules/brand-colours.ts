import { shortfallsOf, type ShortPair } from '../../brand/shortfalls.ts';
import { luminanceOf } from '../../lib/colour.ts';
import type { Fault } from '../../reading/fault.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import type { SiteDocument } from './site-document.ts';

/** The brand's colours can be told from those that they meet, in each scheme: one fault a colour, with its pairs. */
export function brandColourFaults({ brand, lines }: SiteDocument): Fault[] {
  return shortfallsOf(brand ?? {}).flatMap((pairs) => {
    const [first] = pairs;
    if (!first) return [];
    const path = ['brand', 'colours', first.scheme, first.written];
    const name = path.join('.');
    return [
      {
        file: 'site.yaml',
        line: lineOf(lines, path),
        message: `"${name}" makes a contrast that is too weak`,
        found: pairs.map(pairWords).join('; '),
        expected: [
          ...new Set(pairs.map(({ least, reason }) => `at least ${least}:1 for ${reason}`)),
        ].join(', '),
        fix: `Make it ${direction(first)}.`,
      },
    ];
  });
}

/** @example '"accent" #949494 on "surface" #ffffff, 3.03:1' */
function pairWords({ front, ground, colours, ratio }: ShortPair): string {
  // Rounded down: 4.499 must not read as the 4.5 that it is not.
  const shown = (Math.floor(ratio * 100) / 100).toFixed(2);
  return `"${front}" ${colours[0]} on "${ground}" ${colours[1]}, ${shown}:1`;
}

/** Away from the other colour of the pair. */
function direction({ written, ground, colours }: ShortPair): string {
  const [front, behind] = colours.map(luminanceOf) as [number, number];
  return (written === ground) === front > behind ? 'darker' : 'lighter';
}
