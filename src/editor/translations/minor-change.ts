import { dayOf } from '../../lib/date.ts';
import type { ChangedPart } from '../../reading/revision/changed-parts.ts';
import type { Revision } from '../../reading/revision/revision.ts';
import { withFrontmatterKey } from '../frontmatter-key.ts';
import type { EntryGroup } from './entry-group.ts';
import type { FileEdit, TextOf } from './file-edit.ts';
import {
  newRecord,
  recordIn,
  translationState,
  type RecordedRevision,
} from './translation-state.ts';

/**
 * The edits after which changes of a source make nothing stale: the records of its translations take the digests of
 * today for the parts that `isMinor` says are so. The day of a record stays, for nothing was translated anew.
 */
export function minorEdits(
  group: EntryGroup,
  isMinor: (part: ChangedPart) => boolean,
  textOf: TextOf,
): FileEdit[] {
  return [...group.translations.values()].flatMap((translation) => {
    const { revision } = group.source;
    const state = translationState(group, translation.locale);
    const record = recordIn(translation);
    if (state.state !== 'stale' || !record || !revision) return [];
    const left = state.changed.filter((part) => !isMinor(part));
    if (left.length === state.changed.length) return [];
    const written = newRecord(record.from, exceptFor(revision, left), dayOf(record.on));
    const text = withFrontmatterKey(textOf(translation), 'translation', written);
    return [{ file: translation.file, text }];
  });
}

/** A revision with some of its parts as a translation still has them. */
function exceptFor({ head, beginning, sections }: Revision, left: ChangedPart[]): RecordedRevision {
  const of = (kind: ChangedPart['kind']) => left.find((part) => part.kind === kind);
  const open = new Map(left.filter(({ kind }) => kind === 'section').map((one) => [one.key, one]));
  const kept = sections.flatMap(([key, digest]): Revision['sections'] => {
    const part = open.get(key);
    return part?.change === 'added' ? [] : [[key, part?.before ?? digest]];
  });
  const removed = [...open.values()].flatMap(({ key, change, before }): Revision['sections'] =>
    change === 'removed' && before !== undefined ? [[key, before]] : [],
  );
  return {
    head: of('head')?.before ?? head,
    beginning: of('beginning') ? of('beginning')?.before : beginning,
    sections: [...kept, ...removed],
  };
}
