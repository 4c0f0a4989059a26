import { hasFixedPlace, type Block } from '../../../reading/outline.ts';

/** A stretch of a translation, and the stretch of its source that it translates. */
export interface StretchPair {
  own: Block[];
  source: Block[];
  /** Whether a reader learns something from where its parts stand: a cell of a table, a step. */
  isFixed: boolean;
}

/** Parts two texts into the smallest stretches that surely belong together: blocks, else sections, else the whole. */
export function stretchesOf(own: Block[], source: Block[]): StretchPair[] {
  const [ownParts, sourceParts] = [sections(own), sections(source)];
  if (!areAlike(ownParts.map(firstOf), sourceParts.map(firstOf))) return [joined(own, source)];
  return ownParts.flatMap((part, index) => {
    const other = sourceParts[index] ?? [];
    if (!areAlike(part, other)) return [joined(part, other)];
    return part.map((block, place) => joined([block], other.slice(place, place + 1)));
  });
}

/** Where a line of one text has its like in the other. */
export function lineOfLike(line: number, from: Block[], to: Block[]): number {
  const like = to[from.findLastIndex((block) => block.line <= line)] ?? to.at(-1);
  return like?.line ?? 1;
}

/** Title and description are sections of their own. */
function sections(blocks: Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    const isFirst = /^(?:heading\d|title|description)$/.test(block.kind);
    const isBehindHead = parts.at(-1)?.[0]?.kind === 'description';
    if (isFirst || isBehindHead) parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}

function firstOf(part: Block[]): Block | undefined {
  return part[0];
}

function areAlike(own: (Block | undefined)[], source: (Block | undefined)[]): boolean {
  const isSame = (block: Block | undefined, index: number) => block?.kind === source[index]?.kind;
  return own.length === source.length && own.every(isSame);
}

function joined(own: Block[], source: Block[]): StretchPair {
  return { own, source, isFixed: own.length === 1 && own.every(hasFixedPlace) };
}
