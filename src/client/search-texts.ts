import type { PageTexts } from '../lib/page-texts.ts';
import { part } from './part.ts';

/** Reads what the search says from the JSON that stands inside an element. */
export function readSearchTexts(root: ParentNode): PageTexts {
  const { textContent } = part(root, 'script[data-search-texts]');
  return { texts: JSON.parse(textContent) as PageTexts['texts'] };
}
