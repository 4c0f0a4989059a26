import { parseEntryPath } from '../lib/path.ts';
import { folderFiles } from '../reading/folder-files.ts';
import { isCollection } from '../schemas/collections.ts';

/** An entry in all its languages, without a locale. */
export interface EntryName {
  collection: string;
  slug: string;
}

/** @example referenceTo({ collection: 'faq', slug: 'fees' }) // 'faq/fees' */
export function referenceTo({ collection, slug }: EntryName): string {
  return `${collection}/${slug}`;
}

/** The entries of a content folder as `collection/slug`, each once, drafts and languages that are not listed included. */
export function namesIn(folder: string): string[] {
  const names = folderFiles(folder).files.flatMap(({ path }) => {
    const { collection, slug } = parseEntryPath(path) ?? {};
    const isEntry = isCollection(collection) && path.split('/').length === 3;
    return isEntry ? [`${collection}/${slug}`] : [];
  });
  return [...new Set(names)];
}
