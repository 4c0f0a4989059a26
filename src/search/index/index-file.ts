/** A file of a locale's index, as Pagefind's Node API gives its own. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}
