import { contentFolder } from '../files/content-folder.ts';
import type { ArticleBody } from '../reading/article.ts';
import { folderArticles } from '../reading/folder-articles.ts';
import { articleReader } from '../reading/read-article.ts';
import { readSite } from '../schemas/read-site.ts';
import type { Entry } from './entry.ts';

/** The articles from which pages are made. */
export const articles = folderArticles(contentFolder(), articleReader(readSite().url));

/** The body of an entry, as it was kept when it was checked. */
export function bodyOf({ collection, locale, slug }: Entry): ArticleBody {
  return articles.bodyOf({ file: `${collection}/${locale}/${slug}.mdx` });
}
