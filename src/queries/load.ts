import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { ownPath } from '../files/content-folder.ts';
import { folderChanged, type FolderChanges } from '../files/folder-changes.ts';
import { askedMoment, momentOfRun } from '../files/moment.ts';
import { fallbackChains } from '../i18n/locales.ts';
import type { Article } from '../reading/article.ts';
import { isInPreview, isPublishedAt, type Publishing } from '../reading/published.ts';
import { picturesShown } from '../reading/pictures-shown.ts';
import { articles } from './articles.ts';
import type { Entry } from './entry.ts';
import { buildLibrary, type Library } from './library.ts';

let library: Library | undefined;

/** Every published entry, with the table of what exists in which language. Built once, and anew where the preview tells of changes. */
export async function loadLibrary(): Promise<Library> {
  library ??= buildLibrary(articles.all().flatMap(entryOf), fallbackChains());
  return library;
}

function entryOf(article: Article): Entry[] {
  const { collection, locale, slug, frontmatter, revision } = article;
  if (!frontmatter || !isShown(frontmatter)) return [];
  // Nothing is kept of the pages of npm run dev.
  const digest = import.meta.env.DEV ? article.digest : digestOf(article);
  return [{ collection, locale, slug, data: frontmatter, digest, revision } as Entry];
}

/** While somebody writes, drafts are shown, and what is to come unless somebody asked for a moment. */
function isShown(frontmatter: Publishing): boolean {
  if (import.meta.env.PROD) return isPublishedAt(frontmatter, momentOfRun());
  return isInPreview(frontmatter, askedMoment());
}

/** Changes with the article and with the bytes of its pictures. */
function digestOf(article: Article): string {
  const pictures = picturesShown(article).map((path) => ownPath(path));
  const bytes = pictures.filter((path) => existsSync(path)).map((path) => readFileSync(path));
  if (bytes.length === 0) return article.digest;
  return hash('sha256', article.digest + bytes.map((one) => hash('sha1', one)).join(' '));
}

import.meta.hot?.on(folderChanged, (changes: FolderChanges) => {
  articles.follow(changes);
  library = undefined;
});
