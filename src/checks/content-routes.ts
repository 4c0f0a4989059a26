import type { FallbackChains } from '../i18n/locales.ts';
import type { Routes } from '../routes/route.ts';
import { routesOf } from '../routes/table.ts';
import type { Article } from '../reading/article.ts';

/** The addresses of the site that these entries make. */
export function contentRoutes(entries: Article[], chains: FallbackChains): Routes<Article> {
  const published = entries.filter(({ isDraft }) => !isDraft);
  return routesOf(published, chains, ({ written: { category, topic } }) =>
    [category, topic].find((part) => typeof part === 'string'),
  );
}
