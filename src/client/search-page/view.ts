import { textOf, type PageTexts } from '../../lib/page-texts.ts';
import type { ResultsInLocale } from '../../search/query/other-locales.ts';
import type { SearchAnswer } from '../../search/query/search.ts';
import { resultItem } from '../../search/query/show/result-item.ts';
import { countText } from '../../search/query/show/texts.ts';
import { part } from '../part.ts';
import { readSearchTexts } from '../search-texts.ts';
import { showCounts } from './filter-counts.ts';
import type { SearchHelp } from './help.ts';

type State = 'idle' | 'searching' | 'done' | 'failed' | 'refused';

/** What the search page shows; it changes what stands in the page and asks nothing. */
export class SearchPageView {
  readonly #root: HTMLElement;
  readonly #texts: PageTexts;

  /** Takes the page's own elements and texts. */
  constructor(root: HTMLElement) {
    this.#root = root;
    this.#texts = readSearchTexts(root);
  }

  /** Before anything is asked. */
  showNothing(): void {
    this.#clear('idle', '');
  }

  /** While a question is under way, what was shown before stays. */
  showSearching(): void {
    part(this.#root, '[data-search-results]').dataset['state'] = 'searching';
    this.#status.textContent = textOf(this.#texts, 'searching');
  }

  /** The results, sure and weak. */
  showAnswer({ sure, perhaps, total, counts }: SearchAnswer, query: string): void {
    this.#clear('done', this.#summary(total, query));
    part(this.#root, '[data-search-results]').append(
      ...sure.map((one) => resultItem(one, this.#texts)),
    );
    part(this.#root, '[data-search-perhaps]').append(
      ...perhaps.map((one) => resultItem(one, this.#texts)),
    );
    this.#show('.search-perhaps', perhaps.length > 0);
    this.#show('.search-more', total > sure.length);
    showCounts(this.#root, counts, this.#texts);
    this.offerContact(query);
  }

  /** What may help where nothing is sure. */
  showHelp({ nearest, otherLocales }: SearchHelp): void {
    const links = nearest.map((term) => {
      const link = document.createElement('a');
      link.href = `?${new URLSearchParams({ q: term })}`;
      link.textContent = term;
      const item = document.createElement('li');
      item.append(link);
      return item;
    });
    part(this.#root, '[data-search-nearest]').replaceChildren(...links);
    this.#show('.search-nearest', nearest.length > 0);
    part(this.#root, '[data-search-other-locales]').replaceChildren(
      ...otherLocales.map((one) => this.#resultsInLocale(one)),
    );
    this.#show('.search-other-locales', otherLocales.length > 0);
  }

  /** A query that must not be searched. */
  showRefusal(): void {
    this.#clear('refused', textOf(this.#texts, 'refused'));
    this.#show('.search-refused', true);
    part(this.#root, 'input[type="search"]').focus();
  }

  /** The index or the guard cannot be had; the query stays in its field. */
  showFailure(): void {
    this.#clear('failed', textOf(this.#texts, navigator.onLine ? 'failed' : 'offline'));
    this.offerContact();
  }

  /** Offers to ask a person, with the query as the subject where it may stand in an address. */
  offerContact(query?: string): void {
    const link = part(this.#root, '[data-search-contact]', HTMLAnchorElement);
    const subject = query === undefined ? '' : `?${new URLSearchParams({ subject: query })}`;
    link.href = `${this.#root.dataset['contact']}${subject}`;
    this.#show('.search-next', true);
  }

  /** Moves the focus to a result that has just been added. */
  focusResult(place: number): void {
    const links = this.#root.querySelectorAll<HTMLElement>('[data-search-results] > li > a');
    links[place]?.focus();
  }

  get #status(): HTMLElement {
    return part(this.#root, '[role="status"]');
  }

  #clear(state: State, status: string): void {
    for (const name of ['results', 'perhaps', 'nearest', 'other-locales']) {
      part(this.#root, `[data-search-${name}]`).replaceChildren();
    }
    const hidden = ['.search-perhaps', '.search-nearest', '.search-other-locales', '.search-more'];
    for (const one of [...hidden, '.search-refused', '.search-next']) this.#show(one, false);
    showCounts(this.#root, null, this.#texts);
    this.#status.textContent = status;
    part(this.#root, '[data-search-results]').dataset['state'] = state;
  }

  #summary(count: number, query: string): string {
    if (count > 0) return countText(this.#texts, count);
    return textOf(this.#texts, 'none', { query });
  }

  /** Results in another language, under its own name and marked as written in it. */
  #resultsInLocale({ lang, label, results }: ResultsInLocale): HTMLElement {
    const section = document.createElement('section');
    const heading = document.createElement('h3');
    heading.textContent = label;
    const list = document.createElement('ul');
    list.className = 'search-results';
    list.append(...results.map((one) => resultItem(one, this.#texts)));
    for (const one of list.querySelectorAll<HTMLElement>('a, .search-passage')) one.lang = lang;
    heading.lang = lang;
    section.append(heading, list);
    return section;
  }

  #show(selector: string, isShown: boolean): void {
    part(this.#root, selector).hidden = !isShown;
  }
}
