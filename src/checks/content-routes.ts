import type { FallbackChains } from '../i18n/locales.ts';
import type { Routes } from '../routes/route.ts';
import { routesOf } from '../routes/table.ts';
import type { Article } from '../reading/article.ts';
import { isOutAt } from './scheduled.ts';
import { formerlyOf } from './former-addresses.ts';

/** The addresses of the site that these entries make at a moment. */
export function contentRoutes(
  entries: Article[],
  chains: FallbackChains,
  today: Date,
): Routes<Article> {
  const published = entries.filter((entry) => isOutAt(entry, today));
  const partOf = ({ written: { category, topic } }: Article) =>
    [category, topic].find((part) => typeof part === 'string');
  return routesOf(published, chains, partOf, (entry) => formerlyOf(entry).map(({ text }) => text));
}
