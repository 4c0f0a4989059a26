import { takeHighlight } from '../../search/query/show/highlight-request.ts';
import { part } from '../part.ts';
import { bestBlock, wordRanges } from './ranges.ts';

/** The highlight's name, for `::highlight()` (CSS Custom Highlight API). */
const name = 'search';

/** On a page that a search result opened: marks the words, scrolls to the passage, and clears with Escape. */
export class SearchHighlight extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const words = takeHighlight(location.pathname);
    const article = document.querySelector<HTMLElement>('main article');
    if (words.length === 0 || !article || !('highlights' in CSS)) return;
    const ranges = wordRanges(article, words);
    if (ranges.length === 0) return;
    CSS.highlights.set(name, new Highlight(...ranges));
    if (location.hash === '') bestBlock(ranges)?.scrollIntoView({ block: 'center' });
    this.hidden = false;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    part(this, 'button').addEventListener('click', () => this.#clear(), { signal });
    // Before the dialog hears of it, which would be closed by then.
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal, capture: true });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** Escape that closes a dialog or ends a composition is not meant for the marks. */
  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.isComposing || document.querySelector('dialog[open]'))
      return;
    this.#clear();
  }

  #clear(): void {
    CSS.highlights.delete(name);
    this.hidden = true;
    this.#listening?.abort();
  }
}
