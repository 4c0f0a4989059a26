/** What became of the files of a content folder, by their paths; a renamed file is in both lists. */
export interface FolderChanges {
  /** New, or written anew. */
  written: string[];
  removed: string[];
}

/** Vite's event by which the pages of `npm run dev` hear of them; paths are those in the folder. */
export const folderChanged = 'wenda:folder-changed';
