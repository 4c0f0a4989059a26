import type { Article } from '../../../reading/article.ts';
import type { Block } from '../../../reading/outline.ts';
import type { Aspect } from '../../../schemas/differs.ts';
import type { Site } from '../../../schemas/site.ts';
import type { EntryFinder } from '../../content.ts';
import type { StretchPair } from './stretches.ts';

/** An entry with its blocks. */
export interface OutlinedEntry extends Article {
  blocks: Block[];
}

/** A translation beside the text that it was made from. */
export interface Compared {
  own: OutlinedEntry;
  source: OutlinedEntry;
  /** Which parts of the two belong together. */
  stretches: StretchPair[];
  entryAt: EntryFinder;
  site: Site | null;
}

/** Something in which a translation differs from its source. */
export interface Difference {
  aspect: Aspect;
  /** In the translation: of what differs, or where it should be. */
  line: number;
  /** The same in the source. */
  sourceLine: number;
  /** What it is, such as `a link`. */
  what: string;
  /** What the translation has; undefined where it lacks what the source has. */
  found?: string;
  /** What the source has; undefined where only the translation has it. */
  expected?: string;
}

/** Finds in what a translation differs. */
export type Comparison = (compared: Compared) => Difference[];

/** Says in a clause what differs from a place of the source. */
export function differenceInWords(
  { what, found, expected }: Pick<Difference, 'what' | 'found' | 'expected'>,
  place: string,
): string {
  if (found === undefined) return `${what} of ${place} is missing`;
  if (expected === undefined) return `${what} is not in ${place}`;
  return `${what} is another one than in ${place}`;
}
