import { applyFolderEdit } from '../editor/folder-edit.ts';
import type { OpenFolder } from '../editor/open-folder.ts';
import type { EntryGroup } from '../editor/translations/entry-group.ts';
import type { FileEdit } from '../editor/translations/file-edit.ts';
import { didYouMean } from '../reading/nearest.ts';
import { UsageError } from './command.ts';

/**
 * An entry of a folder by `collection/slug`.
 * @throws UsageError that names the nearest
 */
export function groupNamed({ groups }: OpenFolder, reference: string): EntryGroup {
  const found = groups.find((group) => group.reference === reference);
  if (found) return found;
  const known = groups.map((group) => group.reference);
  const fix = didYouMean(reference, known, 'Write collection/slug, such as faq/fees.');
  throw new UsageError(`There is no entry "${reference}". ${fix}`);
}

/** Writes edits of texts as a whole and says which files they are. */
export function writeEdits(folder: string, edits: FileEdit[], json: boolean): void {
  const written = new Map(edits.map(({ file, text }) => [file, text]));
  applyFolderEdit(folder, { written, removed: [] });
  const files = [...written.keys()];
  if (json) return console.log(JSON.stringify({ written: files }, null, 2));
  console.log(files.length > 0 ? `Written:\n  ${files.join('\n  ')}` : 'Nothing to write.');
}
