import { pageLanguage } from '../../../i18n/page-language.ts';
import { formatDay } from '../../../lib/date.ts';
import type { PageTexts } from '../../../lib/page-texts.ts';
import { requestHighlight } from './highlight-request.ts';
import { marked } from './marked.ts';
import type { SearchResult } from './results.ts';

/** One result as a list item: title, where it belongs, passage. Text nodes alone, so nothing can run. */
export function resultItem(result: SearchResult, texts: PageTexts): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = result.href;
  link.append(...marked(result.title));
  highlightOnOpen(link, result);
  const place = document.createElement('p');
  place.className = 'search-place';
  place.textContent = placeOf(result, texts);
  const passage = document.createElement('p');
  showPassage(passage, result);
  item.append(link, place, passage);
  return item;
}

/** What a result is, what it is about and, of an announcement, its day. */
export function placeOf(
  { collection, topicTitle, day }: SearchResult,
  { texts }: PageTexts,
): string {
  const date = day && formatDay(new Date(day), pageLanguage().dates);
  return [texts[collection], topicTitle, date].filter(Boolean).join(' · ');
}

/** Lets the page that a result opens mark the words, in this tab or, with the usual keys, a new one. */
export function highlightOnOpen(
  link: HTMLAnchorElement,
  { href, query, words }: SearchResult,
): void {
  const note = () => void requestHighlight({ path: href, words }, query);
  link.addEventListener('click', note);
  link.addEventListener('auxclick', note);
}

/** Fills in a result's passage once it comes near to the view, so that the titles need not wait. */
export function showPassage(element: HTMLElement, { loadPassage }: SearchResult): void {
  element.className = 'search-passage';
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    void loadPassage().then((pieces) => {
      element.append(...marked(pieces));
      element.hidden = pieces.length === 0;
    });
  });
  observer.observe(element);
}
