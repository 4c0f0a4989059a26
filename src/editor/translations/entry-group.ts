import { locales, type Locale } from '../../i18n/locales.ts';
import type { Article } from '../../reading/article.ts';
import { sourceArticle } from '../../reading/revision/source-of.ts';

/** An entry in all languages in which it was written. */
export interface EntryGroup {
  /** `collection/slug`. */
  reference: string;
  source: Article;
  /** By locale, without the source. */
  translations: ReadonlyMap<Locale, Article>;
}

/** The entries of a folder, each with its source and its translations, in the order of their files. */
export function entryGroups(articles: Article[]): EntryGroup[] {
  const groups = Map.groupBy(articles, ({ collection, slug }) => `${collection}/${slug}`);
  return [...groups].flatMap(([reference, all]) => {
    const group = groupOf(reference, all);
    return group ? [group] : [];
  });
}

/** The locales that an entry could be translated to: all but its source's. */
export function targetsOf({ source }: EntryGroup): Locale[] {
  return locales.filter((locale) => locale !== source.locale);
}

function groupOf(reference: string, all: Article[]): EntryGroup | undefined {
  const source = sourceArticle(all);
  if (!source) return undefined;
  const others = all.filter((one) => one !== source).map((one) => [one.locale, one] as const);
  return { reference, source, translations: new Map(others) };
}
