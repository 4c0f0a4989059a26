import type { Block } from '../../../reading/outline.ts';
import type { Aspect } from '../../../schemas/differs.ts';
import type { Comparison, Difference } from './difference.ts';
import { lineOfLike } from './stretches.ts';

/** Kinds of blocks of which a translation has as many as its source, of the same shape and in the same order. */
const kinds: {
  aspect: Aspect;
  what: string;
  pattern: RegExp;
  nameOf: (found: string) => string;
}[] = [
  {
    aspect: 'headings',
    what: 'a heading',
    pattern: /^heading(\d)$/,
    nameOf: (depth) => '#'.repeat(Number(depth)),
  },
  {
    aspect: 'steps',
    what: 'the number of steps',
    pattern: /steps(\d+)$/,
    nameOf: (count) => count,
  },
  { aspect: 'callouts', what: 'a callout', pattern: /callout-(.*)$/, nameOf: (type) => type },
  {
    aspect: 'tables',
    what: 'the shape of a table',
    pattern: /table(\d+x\d+)$/,
    nameOf: (shape) => shape.replace(/(\d+)x(\d+)/, '$1 rows × $2 columns'),
  },
];

/** Headings, steps, callouts and tables have the same shape. */
export const shapeDifferences: Comparison = ({ own, source }) => {
  return kinds.flatMap(({ aspect, what, pattern, nameOf }) => {
    const marksIn = (blocks: Block[]) =>
      blocks.flatMap(({ kind, line }): Shape[] => {
        const [, found] = pattern.exec(kind) ?? [];
        return found === undefined ? [] : [{ name: nameOf(found), line }];
      });
    const pairs = paired(marksIn(own.blocks), marksIn(source.blocks));
    return pairs.map(([mine, theirs]): Difference => ({
      ...{ aspect, what },
      line: mine?.line ?? lineOfLike(theirs?.line ?? 1, source.blocks, own.blocks),
      sourceLine: theirs?.line ?? lineOfLike(mine?.line ?? 1, own.blocks, source.blocks),
      ...(mine && { found: mine.name }),
      ...(theirs && { expected: theirs.name }),
    }));
  });
};

interface Shape {
  name: string;
  line: number;
}

/** The shapes that are not the same, place by place; where their number differs, what is left over. */
function paired(
  own: Shape[],
  source: Shape[],
): [own: Shape | undefined, source: Shape | undefined][] {
  if (own.length === source.length) {
    return own.flatMap((shape, place) => {
      const other = source[place];
      return shape.name === other?.name ? [] : [[shape, other] as [Shape, Shape | undefined]];
    });
  }
  const [extra, missing] = [leftOver(own, source), leftOver(source, own)];
  const length = Math.max(extra.length, missing.length);
  return Array.from({ length }, (_, place) => [extra[place], missing[place]]);
}

/** What stands in a list more often than in another. */
function leftOver(list: Shape[], other: Shape[]): Shape[] {
  const names = other.map(({ name }) => name);
  return list.filter(({ name }) => {
    const place = names.indexOf(name);
    if (place >= 0) names.splice(place, 1);
    return place < 0;
  });
}
