import { checkContent, type CheckedContent, type CheckOptions } from '../checks/check-content.ts';
import { contentFolder } from '../files/content-folder.ts';

const checked = new Map<string, Promise<CheckedContent>>();

/** The content folder of this run, read and checked once: the first who asks says how. */
export function checkedContent(options?: CheckOptions): Promise<CheckedContent> {
  const folder = contentFolder();
  const content = checked.get(folder) ?? checkContent(folder, options);
  checked.set(folder, content);
  return content;
}
