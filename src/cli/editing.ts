import { EditError } from '../editor/frontmatter-key.ts';
import { groupNamed, openFolder, type OpenFolder } from '../editor/open-folder.ts';
import type { EntryGroup } from '../editor/translations/entry-group.ts';
import { CommandError } from './command.ts';

/**
 * Opens a content folder for a command that edits it; `named` finds an entry by `collection/slug`.
 * @throws CommandError where an edit cannot be made
 */
export function editing<T>(
  folder: string,
  edit: (open: OpenFolder, named: (reference: string) => EntryGroup) => T,
): T {
  try {
    const open = openFolder(folder);
    return edit(open, (reference) => groupNamed(open, reference));
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw new CommandError(error.message);
  }
}
