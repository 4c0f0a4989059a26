import { parseEntryPath } from '../lib/path.ts';
import { folderFiles } from '../reading/folder-files.ts';
import { isCollection } from '../schemas/collections.ts';

/** The entries of a content folder as `collection/slug`, each once, drafts and languages that are not listed included. */
export function namesIn(folder: string): string[] {
  const names = folderFiles(folder).files.flatMap(({ path }) => {
    const { collection, slug } = parseEntryPath(path) ?? {};
    const isEntry = isCollection(collection) && path.split('/').length === 3;
    return isEntry ? [`${collection}/${slug}`] : [];
  });
  return [...new Set(names)];
}
