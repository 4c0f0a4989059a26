import { checkContent, type CheckedContent } from '../checks/check-content.ts';
import { contentFolder } from '../files/content-folder.ts';

let checked: Promise<CheckedContent> | undefined;

/** The content folder of this run, read and checked once. */
export function checkedContent(): Promise<CheckedContent> {
  checked ??= checkContent(contentFolder());
  return checked;
}
