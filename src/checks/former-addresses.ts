import type { Article } from '../reading/article.ts';
import { formerAddress } from '../schemas/fields.ts';
import { textsOf } from './content.ts';

/** Where an entry says that it stood before, as far as that can be an address. */
export function formerlyOf(entry: Pick<Article, 'written'>): { text: string; path: string }[] {
  return textsOf(entry, 'formerly').filter(({ text }) => formerAddress.safeParse(text).success);
}
