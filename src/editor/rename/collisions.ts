import { parseEntryPath } from '../../lib/path.ts';
import type { Fault } from '../../reading/fault.ts';
import { claimsOn } from '../claims.ts';
import type { Renaming } from './moved.ts';

/** What stands in the way of a rename: files that have the new name, and entries to which it still leads. */
export function collisions(
  folder: string,
  entries: readonly string[],
  moved: readonly { from: string; to: string }[],
  renaming: Renaming,
): Fault[] {
  const isOwn = (path: string) => moved.some(({ from }) => from === path);
  return entries.flatMap((path) => {
    const { collection, slug } = parseEntryPath(path) ?? {};
    if (collection === renaming.to.collection && slug === renaming.to.slug) return [taken(path)];
    return isOwn(path) ? [] : claimsOn(folder, [path], renaming.to);
  });
}

function taken(file: string): Fault {
  return {
    file,
    line: 1,
    message: 'an entry has this name already',
    expected: 'a name that no language has',
    fix: 'Take another name, or rename or remove that entry first.',
  };
}
