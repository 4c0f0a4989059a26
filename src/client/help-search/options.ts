import type { PageTexts } from '../../lib/page-texts.ts';
import { marked } from '../../search/query/show/marked.ts';
import { highlightOnOpen, placeOf, showPassage } from '../../search/query/show/result-item.ts';
import type { SearchResult } from '../../search/query/show/results.ts';

/** One result as an option: title, where it belongs and its passage. */
export function resultOption(result: SearchResult, texts: PageTexts): HTMLAnchorElement {
  const link = optionLink(result.href);
  highlightOnOpen(link, result);
  const title = span('search-title', ...marked(result.title));
  // The blank keeps title and place apart where they are read out as one name.
  const passage = span('search-passage');
  showPassage(passage, result);
  link.append(title, ' ', span('search-place', placeOf(result, texts)), passage);
  return link;
}

/** A query that was asked before; choosing it asks again, and with the usual keys in a new tab. */
export function recentOption(
  query: string,
  searchPage: string,
  choose: () => void,
): HTMLAnchorElement {
  const link = optionLink(`${searchPage}?${new URLSearchParams({ q: query })}`);
  link.append(span('search-title', query));
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choose();
  });
  return link;
}

/** The link itself is the option: an option may hold no control (ARIA 1.2, "children presentational"). */
function optionLink(href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  link.tabIndex = -1;
  link.setAttribute('role', 'option');
  return link;
}

function span(className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.append(...content);
  return element;
}
