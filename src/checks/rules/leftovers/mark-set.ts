import type { TextLine } from '../../../reading/text-lines.ts';
import type { LeftoverMark } from './mark.ts';
import { withoutQuotations } from './quotations.ts';

/** Where a pattern is looked for. */
type Look = Pick<LeftoverMark, 'pattern' | 'at' | 'of' | 'isSpoken'>;

/** Marks that are looked for in the same lines. */
export interface MarkSet {
  /** In their order: of what one has found no later one finds anything. */
  marks: readonly LeftoverMark[];
  /** A few patterns in place of all of theirs: where none of these stands, no mark does. */
  looks: readonly Look[];
}

/** Joins the patterns of those that are looked for alike: nearly every line holds no mark, and is done after a few looks. */
export function markSet(...lists: LeftoverMark[][]): MarkSet {
  const marks = lists.flat();
  const alike = Map.groupBy(marks, ({ pattern, at, of, isSpoken }) =>
    [at, of, isSpoken, onceFlags(pattern)].join(),
  );
  return { marks, looks: [...alike.values()].flatMap(joined) };
}

/** Whether any of the marks stands in a line. */
export function holdsMark(line: TextLine, { looks }: MarkSet): boolean {
  return looks.some((look) => canStand(look, line) && look.pattern.test(textFor(look, line)));
}

/** Whether a line is one in which a mark means something. */
export function canStand({ at }: Look, { holder, isStart, isEnd }: TextLine): boolean {
  if (at === 'start') return isStart && (holder === 'paragraph' || holder === 'frontmatter');
  if (at === 'opening') return isStart;
  if (at === 'heading') return isStart && holder === 'heading';
  if (at === 'whole') return isStart && isEnd;
  return at !== 'end' || isEnd;
}

/** What of a line a mark is looked for in; `written` is what is left of it. */
export function textFor(
  { at, of, isSpoken }: Look,
  line: TextLine,
  written = line.written,
): string {
  const all = of ? line[of] : written;
  const text = isSpoken === false ? withoutQuotations(all) : all;
  return at === 'whole' ? text.trim() : text;
}

/** The flags of a pattern that is to be found for the first time, whether or not it looks for all. */
export function onceFlags({ flags }: RegExp): string {
  return flags.replace('g', '');
}

function joined(group: LeftoverMark[]): Look[] {
  const [first] = group;
  if (!first) return [];
  const source = group.map(({ pattern }) => pattern.source).join('|');
  return [{ ...first, pattern: new RegExp(source, onceFlags(first.pattern)) }];
}
