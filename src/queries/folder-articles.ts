import { join } from 'node:path';
import { contentFolder } from '../files/content-folder.ts';
import type { Article, ArticleBody } from '../reading/article.ts';
import { folderFiles } from '../reading/folder-files.ts';
import { articleReader } from '../reading/read-article.ts';
import { readSite } from '../schemas/read-site.ts';
import type { Entry } from './entry.ts';

const read = articleReader(readSite().url);
let known: Map<string, Article> | undefined;

/** The articles of the content folder, in the order of their files; each is read once. */
export function folderArticles(): Iterable<Article> {
  known ??= new Map(
    folderFiles(contentFolder()).files.flatMap(({ path, link }) => (link ? [] : articlesAt(path))),
  );
  return known.values();
}

/** Reads files anew that were written since, and forgets those that are gone; paths are those in the folder. */
export function followArticles(written: string[], removed: string[]): void {
  if (!known) return;
  for (const path of removed) known.delete(path);
  const fresh = written.flatMap(articlesAt);
  const isNew = fresh.some(([path]) => !known?.has(path));
  for (const [path, article] of fresh) known.set(path, article);
  if (isNew) known = new Map([...known].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** The body of an entry, as it was kept when it was checked. */
export function bodyOf({ collection, locale, slug }: Entry): ArticleBody {
  const path = join(contentFolder(), collection, locale, `${slug}.mdx`);
  const [found] = read(path);
  if (!found) throw new Error(`${path} is no entry any more. Build again.`);
  return found.body();
}

function articlesAt(path: string): [path: string, article: Article][] {
  if (path.split('/').length !== 3) return [];
  return read(join(contentFolder(), path)).map(({ article }) => [path, article]);
}
