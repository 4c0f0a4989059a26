import type { Article } from './article.ts';
import { picturePath } from './picture-path.ts';

/** The pictures that an article shows, by their paths in the content folder. */
export function picturesShown({
  body,
  collection,
  locale,
}: Pick<Article, 'body' | 'collection' | 'locale'>): string[] {
  const paths = (body?.images ?? []).map(({ url }) => picturePath(url, `${collection}/${locale}`));
  return paths.filter((path) => path !== null);
}
