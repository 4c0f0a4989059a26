import type { SearchTexts } from '../search/query/show/texts.ts';
import { part } from './part.ts';

/** Reads what the search says from the JSON that stands inside an element. */
export function readSearchTexts(root: ParentNode): SearchTexts {
  return JSON.parse(part(root, 'script[data-search-texts]').textContent) as SearchTexts;
}
