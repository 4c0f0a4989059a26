import type { Article } from '../reading/article.ts';
import { isFormerPath } from '../routes/former.ts';

/** The file of an entry, then those in which it stood before it was renamed, newest first; paths are those in the folder. */
export function formerFiles({
  file,
  collection,
  locale,
  written: { formerly },
}: Pick<Article, 'file' | 'collection' | 'locale' | 'written'>): string[] {
  const names = Array.isArray(formerly) ? formerly : [];
  const slugs = names.filter((name) => typeof name === 'string' && !isFormerPath(name)) as string[];
  const before = slugs.map((name) => {
    const [inCollection, slug] = name.includes('/') ? name.split('/') : [collection, name];
    return `${inCollection}/${locale}/${slug}.mdx`;
  });
  return [file, ...before.toReversed()];
}
