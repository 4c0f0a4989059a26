import { textOf, type PageTexts } from '../../../lib/page-texts.ts';

/** How many results there are, in words, with the plural form of the page's language. */
export function countText(texts: PageTexts, count: number): string {
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return textOf(texts, form === 'one' ? 'one' : 'many', { count });
}
