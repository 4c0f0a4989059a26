import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../reading/article.ts';

/** A file of the folder as it is to be written; its path is that in the folder. */
export interface FileEdit {
  file: string;
  text: string;
}

/** Gives the text of a file of the folder. */
export type TextOf = (article: Pick<Article, 'file'>) => string;

/** Writes edits, which were all worked out before; gives the paths of the files. */
export function applyEdits(folder: string, edits: FileEdit[]): string[] {
  for (const { file, text } of edits) writeFileSync(join(folder, file), text);
  return edits.map(({ file }) => file);
}
