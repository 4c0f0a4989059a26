import { locales, sourceLocale, type Locale } from '../../i18n/locales.ts';
import type { Article } from '../article.ts';

/** One language's text of an entry, as far as it tells which of them is the source. */
export interface OneTranslation {
  locale: Locale;
  /** The locale that its frontmatter names as the source. */
  source?: string | undefined;
}

/**
 * The source among the translations of one entry: the one that any of them names, else that of the site's source
 * language, else the first in the order of `site.yaml`.
 */
export function sourceOf<T extends OneTranslation>(translations: readonly T[]): T | undefined {
  const named = translations.find(({ source }) => source !== undefined)?.source;
  const wanted = [named, sourceLocale, ...locales];
  for (const locale of wanted) {
    const found = translations.find((one) => one.locale === locale);
    if (found) return found;
  }
  return undefined;
}

/** The source among the articles of one entry, whatever else is wrong with their frontmatter. */
export function sourceArticle<T extends Pick<Article, 'locale' | 'written'>>(
  articles: readonly T[],
): T | undefined {
  const named = articles.map((article) => {
    const { source } = article.written;
    return {
      locale: article.locale,
      source: typeof source === 'string' ? source : undefined,
      article,
    };
  });
  return sourceOf(named)?.article;
}
