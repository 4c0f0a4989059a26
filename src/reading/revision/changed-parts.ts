import type { TranslationRecord } from '../../schemas/translation.ts';
import type { Revision } from './revision.ts';

/** A part of a text: the head, the beginning, or the section under a heading. */
export interface TextPart {
  kind: 'head' | 'beginning' | 'section';
  /** The key of a section. */
  key: string;
}

/** A part of a source that no longer says what a translation was made from. */
export interface ChangedPart extends TextPart {
  change: 'changed' | 'added' | 'removed';
  /** The digest that the translation has; the part itself may now be under another heading. */
  before?: string;
  /** Its number in the source from 0, the beginning; none of what is removed, and of the head. */
  number?: number;
}

/** What a translation records, as far as it is digests. */
export type RecordedParts = Pick<TranslationRecord, 'head' | 'beginning' | 'sections'>;

/**
 * The parts in which a source differs from what was recorded, in the source's order, what was removed last. A section
 * that only moved, or whose words now stand under another number, is none; one with a new heading takes the record of
 * the one that is no longer there.
 */
export function changedParts(recorded: RecordedParts, now: Revision): ChangedPart[] {
  const head = pairOf({ kind: 'head', key: '' }, recorded.head, now.head);
  const beginning = pairOf({ kind: 'beginning', key: '' }, recorded.beginning, now.beginning);
  return [
    ...head,
    ...beginning.map((part) => (part.change === 'removed' ? part : { ...part, number: 0 })),
    ...sectionChanges(recorded.sections, now.sections),
  ];
}

function pairOf(part: TextPart, before: string | undefined, now: string | undefined) {
  if (before === now) return [];
  const change = before === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
  return [{ ...part, change, ...(before !== undefined && { before }) } satisfies ChangedPart];
}

function sectionChanges(
  recorded: Record<string, string>,
  now: Revision['sections'],
): ChangedPart[] {
  const left = new Map(Object.entries(recorded));
  const fresh = now.flatMap(([key, digest], index) => {
    const same = left.get(key) === digest ? key : keyOf(left, digest);
    if (same === undefined) return [{ key, number: index + 1 }];
    left.delete(same);
    return [];
  });
  const changed = fresh.map(({ key, number }): ChangedPart => {
    const before = left.get(key);
    left.delete(key);
    const part = { kind: 'section', key, number } as const;
    return before === undefined
      ? { ...part, change: 'added' }
      : { ...part, change: 'changed', before };
  });
  return renamed(changed, left);
}

/** Where as many sections are new as are gone, they are the same ones under new headings, in their order. */
function renamed(changed: ChangedPart[], gone: Map<string, string>): ChangedPart[] {
  const removed = [...gone].map(([key, before]): ChangedPart => ({
    kind: 'section',
    key,
    change: 'removed',
    before,
  }));
  const added = changed.filter(({ change }) => change === 'added');
  if (added.length !== removed.length) return [...changed, ...removed];
  return changed.map((part) => {
    const before = removed[added.indexOf(part)]?.before;
    return before === undefined ? part : { ...part, change: 'changed', before };
  });
}

function keyOf(digests: ReadonlyMap<string, string>, digest: string): string | undefined {
  for (const [key, value] of digests) if (value === digest) return key;
  return undefined;
}
