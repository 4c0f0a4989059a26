import type { FileEdit } from '../editor/translations/file-edit.ts';

/** Writes edits of a content folder and says which files they are. */
export async function writeEdits(folder: string, edits: FileEdit[], json: boolean): Promise<void> {
  const { applyEdits } = await import('../editor/translations/file-edit.ts');
  const files = applyEdits(folder, edits);
  if (json) return console.log(JSON.stringify({ written: files }, null, 2));
  console.log(files.length > 0 ? `Written:\n  ${files.join('\n  ')}` : 'Nothing to write.');
}
