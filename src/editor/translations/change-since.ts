import { changedParts, type ChangedPart } from '../../reading/revision/changed-parts.ts';
import type { Revision } from '../../reading/revision/revision.ts';
import { RefusedEdit } from '../refused-edit.ts';
import { translationState } from './translation-state.ts';
import { targetsOf, type EntryGroup } from './entry-group.ts';

/** Says of a part that changed whether it is meant. */
export type PartFilter = (part: ChangedPart) => boolean;

/** How a part of a source is named: `head`, `beginning`, or the key of its heading. */
function partName({ kind, key }: Pick<ChangedPart, 'kind' | 'key'>): string {
  return kind === 'section' ? key : kind;
}

/** Those parts alone that changed since a revision, and were translated from it. */
export function changedSince(before: Revision, now: Revision): PartFilter {
  const recorded = { ...before, sections: Object.fromEntries(before.sections) };
  const changes = changedParts(recorded, now).map(idOf);
  return (part) => changes.includes(idOf(part));
}

/**
 * Those that are named.
 * @throws RefusedEdit where one of them is stale in no translation
 */
export function partsNamed(group: EntryGroup, names: string[]): PartFilter {
  const stale = staleParts(group);
  const unknown = names.find((name) => !stale.includes(name));
  if (unknown !== undefined) throw new RefusedEdit(`"${unknown}" is not stale. ${choiceOf(stale)}`);
  return (part) => names.includes(partName(part));
}

/** The names of the parts that are stale in any translation, and how to choose among them. */
export function choiceOf(stale: string[]): string {
  return stale.length > 0 ? `Name some of these: ${stale.join(' ')}` : 'No translation is stale.';
}

/** The names of the parts that are stale in any translation. */
export function staleParts(group: EntryGroup): string[] {
  const names = targetsOf(group).flatMap((locale) => {
    const state = translationState(group, locale);
    return state.state === 'stale' ? state.changed.map(partName) : [];
  });
  return [...new Set(names)];
}

function idOf({ kind, key, change, before = '' }: ChangedPart): string {
  return [kind, key, change, before].join(' ');
}
