import { folderChanged, type FolderChanges } from '../files/folder-changes.ts';
import { fallbackChains } from '../i18n/locales.ts';
import type { Article } from '../reading/article.ts';
import type { Entry } from './entry.ts';
import { folderArticles, followArticles } from './folder-articles.ts';
import { buildLibrary, type Library } from './library.ts';

let library: Library | undefined;

/** Every published entry, with the table of what exists in which language. Built once, and anew where the preview tells of changes. */
export async function loadLibrary(): Promise<Library> {
  library ??= buildLibrary([...folderArticles()].flatMap(entryOf), fallbackChains());
  return library;
}

function entryOf({ collection, locale, slug, frontmatter, digest }: Article): Entry[] {
  if (!frontmatter || (frontmatter.draft && import.meta.env.PROD)) return [];
  return [{ collection, locale, slug, data: frontmatter, digest } as Entry];
}

import.meta.hot?.on(folderChanged, ({ written, removed }: FolderChanges) => {
  followArticles(written, removed);
  library = undefined;
});
