import { join } from 'node:path';
import type { FolderChanges } from '../files/folder-changes.ts';
import type { Article, ArticleBody } from './article.ts';
import { folderFiles } from './folder-files.ts';
import type { ArticleReader } from './read-article.ts';

/** The articles of a content folder, each read once, and again where its file is said to have changed. */
export interface FolderArticles {
  /** In the order of their files. */
  all: () => Article[];
  /** Takes changes in; paths are those in the folder. */
  follow: (changes: FolderChanges) => void;
  /** The body of an article, as its file is now. */
  bodyOf: (article: Pick<Article, 'file'>) => ArticleBody;
}

/** Opens a content folder, which is read once somebody asks. */
export function folderArticles(folder: string, read: ArticleReader): FolderArticles {
  let known: Map<string, Article> | undefined;
  const articlesAt = (path: string): [path: string, article: Article][] => {
    if (path.split('/').length !== 3) return [];
    return read(join(folder, path)).map(({ article }) => [path, article]);
  };
  const readAll = () => {
    const files = folderFiles(folder).files.filter(({ link }) => !link);
    return new Map(files.flatMap(({ path }) => articlesAt(path)));
  };
  return {
    all: () => {
      known ??= readAll();
      return [...known.values()];
    },
    follow: ({ written, removed }) => {
      if (!known) return;
      const all = known;
      for (const path of removed) all.delete(path);
      const fresh = written.flatMap(articlesAt);
      const isNew = fresh.some(([path]) => !all.has(path));
      for (const [path, article] of fresh) all.set(path, article);
      if (isNew) known = new Map([...all].toSorted(([a], [b]) => (a < b ? -1 : 1)));
    },
    bodyOf: ({ file }) => {
      const [found] = read(join(folder, file));
      if (!found) throw new Error(`${file} is no entry any more. Build again.`);
      return found.body();
    },
  };
}
