import { marked } from './marked.ts';
import type { SearchResult } from './search.ts';
import type { SearchTexts } from './texts.ts';

/** One result as a list item: title, where it belongs, passage. Text nodes alone, so nothing can run. */
export function resultItem(
  result: SearchResult,
  texts: SearchTexts,
  topics: ReadonlyMap<string, string>,
): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = result.href;
  link.append(...marked(result.title));
  const place = document.createElement('p');
  place.className = 'search-place';
  place.textContent = [texts[result.collection], topics.get(result.topic)]
    .filter(Boolean)
    .join(' · ');
  item.append(link, place);
  if (result.passage.length > 0) {
    const passage = document.createElement('p');
    passage.className = 'search-passage';
    passage.append(...marked(result.passage));
    item.append(passage);
  }
  return item;
}
