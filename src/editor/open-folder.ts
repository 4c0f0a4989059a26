import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../reading/article.ts';
import { folderArticles } from '../reading/folder-articles.ts';
import { articleReader } from '../reading/read-article.ts';
import { readSite } from '../schemas/read-site.ts';
import { entryGroups, type EntryGroup } from './translations/entry-group.ts';
import type { TextOf } from './translations/file-edit.ts';

/** A content folder as the commands of an editor take it. */
export interface OpenFolder {
  /** Absolute. */
  folder: string;
  articles: Article[];
  groups: EntryGroup[];
  textOf: TextOf;
}

/** Reads the entries of a content folder. */
export function openFolder(folder: string): OpenFolder {
  const articles = folderArticles(folder, articleReader(readSite().url)).all();
  const textOf: TextOf = ({ file }) => readFileSync(join(folder, file), 'utf8');
  return { folder, articles, groups: entryGroups(articles), textOf };
}
