import type { Block } from '../../../reading/outline.ts';
import { lineOfLike, type StretchPair } from './stretches.ts';

/** Something that a text holds and that its translations hold too. */
export interface Mark {
  /** As a report names it. */
  name: string;
  line: number;
  /** Whether another text must have it. */
  isAsked: boolean;
}

/** A mark that stands in a stretch of one text alone; beside it the other's that stands in its place. */
export interface LoneMark<M extends Mark> {
  own?: M;
  source?: M;
  line: number;
  sourceLine: number;
}

/** The marks of a text that stand in some of its blocks. */
export type MarksIn<M extends Mark> = (blocks: Block[]) => M[];

/** How marks are found in both texts, and when two of them are the same. */
export interface MarkKind<M extends Mark> {
  own: MarksIn<M>;
  source: MarksIn<M>;
  isSame: (own: M, source: M) => boolean;
}

/** The marks that a stretch has in one of the two texts and not in the other. */
export function loneMarks<M extends Mark>(
  stretches: StretchPair[],
  kind: MarkKind<M>,
): LoneMark<M>[] {
  const all = {
    own: kind.own(stretches.flatMap(({ own }) => own)),
    source: kind.source(stretches.flatMap(({ source }) => source)),
  };
  const areExtra = (marks: M[], source: M[]) =>
    marks.filter((mark) => !source.some((other) => kind.isSame(mark, other)));
  const areMissing = (marks: M[], own: M[]) =>
    marks.filter((mark) => !own.some((other) => kind.isSame(other, mark)));
  return stretches.flatMap((stretch) => {
    const [own, source] = [kind.own(stretch.own), kind.source(stretch.source)];
    const extra = eachOnce(areExtra(own.filter(isAsked), source));
    const missing = eachOnce(areMissing(source.filter(isAsked), own));
    const isMoved = !stretch.isFixed && (extra.length === 0 || missing.length === 0);
    // A sentence may stand in another paragraph; a row of a table or a step may not.
    if (!isMoved) return inPairs(extra, missing, stretch);
    return inPairs(areExtra(extra, all.source), areMissing(missing, all.own), stretch);
  });
}

function isAsked(mark: Mark): boolean {
  return mark.isAsked;
}

function inPairs<M extends Mark>(extra: M[], missing: M[], stretch: StretchPair): LoneMark<M>[] {
  const { own, source } = stretch;
  const length = Math.max(extra.length, missing.length);
  return Array.from({ length }, (_, index) => {
    const [mine, theirs] = [extra[index], missing[index]];
    return {
      ...(mine && { own: mine }),
      ...(theirs && { source: theirs }),
      line: mine?.line ?? lineOfLike(theirs?.line ?? 1, source, own),
      sourceLine: theirs?.line ?? lineOfLike(mine?.line ?? 1, own, source),
    };
  });
}

function eachOnce<M extends Mark>(marks: M[]): M[] {
  return [...new Map(marks.toReversed().map((mark) => [mark.name, mark])).values()].toReversed();
}
