import { checkContent, type CheckedContent } from '../checks/check-content.ts';
import { contentFolder } from '../files/content-folder.ts';

const checked = new Map<string, Promise<CheckedContent>>();

/** The content folder of this run, read and checked once. */
export function checkedContent(): Promise<CheckedContent> {
  const folder = contentFolder();
  const content = checked.get(folder) ?? checkContent(folder);
  checked.set(folder, content);
  return content;
}
