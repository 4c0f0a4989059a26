import { fileNumberOf } from './file-number.ts';

/** Into so many files at most the texts of a locale are parted: hosts take a limited number of files. */
const mostFiles = 512;

/**
 * The file of a locale's index that holds an entry's text, by Pagefind's id: JSON of texts by id. An edit
 * changes a file or two, however many entries there are.
 */
export function textsPathOf(id: string): string {
  return `texts/${fileNumberOf(id, mostFiles)}.json`;
}
