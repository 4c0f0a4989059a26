import { entryFacts, type EntryPlace } from '../../reading/entry-facts.ts';
import type { Revision } from '../../reading/revision/revision.ts';
import { textAt } from '../git.ts';

/** What the file of an entry said in a commit; undefined where git does not have it. */
export function revisionAt(
  folder: string,
  commit: string,
  place: EntryPlace,
): Revision | undefined {
  const text = textAt(folder, commit, place.file);
  return text === undefined ? undefined : (entryFacts(place, text).revision ?? undefined);
}
