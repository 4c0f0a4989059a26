import { holdsSecret } from '../../secrets/secret.ts';
import { rememberSearch } from '../../search/query/show/recent-searches.ts';
import { prepareSearch, search, type SearchOptions } from '../../search/query/search.ts';
import type { Technique } from '../../search/technique-names.ts';
import { part } from '../part.ts';
import { helpFor } from './help.ts';
import { reportMissed } from './missed.ts';
import { SearchPageView } from './view.ts';

/** How many results are shown at first, and how many more with each press. */
const step = 10;
const fields = ['q', 'collection', 'topic', 'sort'];

/** The search page: asks what the address says, and keeps the address in step with the form. */
export class SearchPage extends HTMLElement {
  #listening: AbortController | undefined;
  #shown: SearchPageView | undefined;
  #asked = 0;
  #limit = step;
  /** Whether the last question is worth asking again once there is a connection. */
  #isOpen = false;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.#form.addEventListener('change', (event) => this.#onChange(event), { signal });
    part(this, '[data-search-more]').addEventListener('click', () => this.#more(), { signal });
    window.addEventListener('popstate', () => this.#followAddress(), { signal });
    window.addEventListener('online', () => this.#onOnline(), { signal });
    prepareSearch(this.#locale);
    this.#followAddress();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** Asks a question and shows the answer; resolves once it is shown. */
  async ask(query: string): Promise<void> {
    const turn = ++this.#asked;
    this.#isOpen = false;
    if (query.trim() === '') return this.#view.showNothing();
    this.#view.showSearching();
    try {
      const answer = await search(query, this.#options);
      if (turn !== this.#asked) return;
      if (answer.isRefused) return this.#refuse();
      this.#isOpen = answer.isPartial;
      this.#view.showAnswer(answer, query);
      rememberSearch(query, this.#locale);
      if (answer.sure.length > 0) return;
      reportMissed(query, answer.perhaps.length, this.#locale, this.dataset['missed']);
      void this.#help(query, turn);
    } catch {
      if (turn === this.#asked) this.#fail(query);
    }
  }

  #fail(query: string): void {
    this.#isOpen = true;
    this.#view.showFailure(query);
  }

  /** What may help comes after what was found, and takes its time. */
  async #help(query: string, turn: number): Promise<void> {
    const help = await helpFor(query, this.#options, this.#locales);
    if (turn === this.#asked) this.#view.showHelp(help);
  }

  get #form(): HTMLFormElement {
    return part(this, 'form', HTMLFormElement);
  }

  /** Made as it is needed: an element has no parts yet while it is made. */
  get #view(): SearchPageView {
    return (this.#shown ??= new SearchPageView(this));
  }

  get #locale(): string {
    return this.dataset['locale'] ?? 'en';
  }

  get #locales(): string[] {
    return (this.dataset['locales'] ?? '').split(' ');
  }

  get #options(): SearchOptions {
    const values = new FormData(this.#form);
    const collection = String(values.get('collection') ?? '');
    return {
      locale: this.#locale,
      collection,
      topic: String(values.get('topic') ?? ''),
      isNewestFirst: collection === 'announcements' && values.get('sort') === 'newest',
      limit: this.#limit,
      without: (this.dataset['without']?.split(' ') ?? []) as Technique[],
    };
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    void this.#go();
  }

  /** A text field changes with Enter too, which submits by itself. */
  #onChange({ target }: Event): void {
    if (target instanceof HTMLSelectElement) void this.#go();
  }

  /** Asks what is in the form, which may not have got into the address. */
  #onOnline(): void {
    if (this.#isOpen) void this.#go();
  }

  async #go(): Promise<void> {
    const values = new FormData(this.#form);
    const query = String(values.get('q'));
    try {
      if (await holdsSecret(query)) return this.#refuse();
    } catch {
      // What cannot be looked at does not get into the address.
      return this.#fail(query);
    }
    const filled = [...values].filter(([, value]) => value !== '') as [string, string][];
    const asked = `?${new URLSearchParams(filled)}`;
    if (asked !== location.search) history.pushState(null, '', `${location.pathname}${asked}`);
    this.#followAddress();
  }

  /** A secret stays neither in the field nor in the address. */
  #refuse(): void {
    part(this, 'input[name="q"]', HTMLInputElement).value = '';
    if (location.search) history.replaceState(null, '', location.pathname);
    this.#view.showRefusal();
  }

  #followAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const name of fields) {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = asked.get(name) ?? '';
      if (field instanceof HTMLSelectElement) field.value = asked.get(name) ?? '';
    }
    this.#limit = step;
    void this.ask(asked.get('q') ?? '');
  }

  #more(): void {
    this.#limit += step;
    const shown = this.querySelectorAll('[data-search-results] > li').length;
    const query = new URLSearchParams(location.search).get('q') ?? '';
    void this.ask(query).then(() => this.#view.focusResult(shown));
  }
}
