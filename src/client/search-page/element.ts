import { pageLanguage } from '../../i18n/page-language.ts';
import type { SearchedLocale } from '../../i18n/searched-locales.ts';
import { holdsSecret, isHarmless } from '../../secrets/holds-secret.ts';
import { mayHoldSecret } from '../../secrets/may-hold-secret.ts';
import { rememberSearch } from '../../search/query/show/recent-searches.ts';
import { prepareSearch, search, type SearchOptions } from '../../search/query/search.ts';
import { part } from '../part.ts';
import { AskedForm, queryIn } from './asked-form.ts';
import { helpFor } from './help.ts';
import { reportMissed } from './missed.ts';
import { SearchPageView } from './view.ts';

/** How many results are shown at first, and how many more with each press. */
const step = 10;

/** The search page: asks what the address says, and keeps the address in step with the form. */
export class SearchPage extends HTMLElement {
  #listening: AbortController | undefined;
  #shown: SearchPageView | undefined;
  #asking: AskedForm | undefined;
  #turn = 0;
  #limit = step;
  /** Whether the last question is worth asking again once there is a connection. */
  #isOpen = false;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    part(this, '[data-search-more]').addEventListener('click', () => this.#more(), { signal });
    window.addEventListener('popstate', () => this.#openAddress(), { signal });
    window.addEventListener('online', () => this.#onOnline(), { signal });
    this.#openAddress();
    prepareSearch(this.#locale);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** Asks a question and shows the answer; resolves once it is shown. */
  async runSearch(query: string): Promise<void> {
    const turn = ++this.#turn;
    this.#isOpen = false;
    if (query.trim() === '') return this.#view.showNothing();
    this.#view.showSearching();
    try {
      const answer = await search(query, this.#options);
      if (turn !== this.#turn) return;
      if (answer.isRefused) return this.#refuse();
      this.#isOpen = answer.isPartial;
      this.#view.showAnswer(answer, query);
      void rememberSearch(query, this.#locale);
      if (answer.sure.length > 0) return;
      void reportMissed(query, answer.perhaps.length, this.#locale, this.dataset['missed']);
      void this.#help(query, turn);
    } catch {
      await this.#fail(query, turn);
    }
  }

  async #fail(query: string, turn: number): Promise<void> {
    if (turn !== this.#turn) return;
    this.#isOpen = true;
    this.#view.showFailure();
    if ((await isHarmless(query)) && turn === this.#turn) this.#view.offerContact(query);
  }

  /** What may help comes after what was found, and takes its time. */
  async #help(query: string, turn: number): Promise<void> {
    const help = await helpFor(query, this.#options, this.#locales);
    if (turn === this.#turn) this.#view.showHelp(help);
  }

  get #form(): AskedForm {
    return (this.#asking ??= new AskedForm(part(this, 'form', HTMLFormElement)));
  }

  /** Made as it is needed: an element has no parts yet while it is made. */
  get #view(): SearchPageView {
    return (this.#shown ??= new SearchPageView(this));
  }

  get #locale(): string {
    return pageLanguage().locale;
  }

  get #locales(): SearchedLocale[] {
    const script = this.querySelector('script[data-search-locales]');
    return JSON.parse(script?.textContent ?? '[]') as SearchedLocale[];
  }

  get #options(): SearchOptions {
    const collection = this.#form.filter('collection');
    return {
      locale: this.#locale,
      collection,
      topic: this.#form.filter('topic'),
      isNewestFirst: collection === 'announcements' && this.#form.filter('sort') === 'newest',
      limit: this.#limit,
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

  /** Takes an address away that may hold a secret, before anything else is done, until it has been looked at. */
  #openAddress(): void {
    const query = queryIn(location.search);
    if (!mayHoldSecret(query)) return this.#followAddress();
    this.#form.fill(location.search);
    this.#clearAddress();
    void this.#go(query, 'replaceState');
  }

  /** Looks at a query, and asks it once it may stand in the address. */
  async #go(
    query = this.#form.query,
    change: 'pushState' | 'replaceState' = 'pushState',
  ): Promise<void> {
    const turn = ++this.#turn;
    this.#view.showSearching();
    try {
      const isSecret = await holdsSecret(query);
      if (turn !== this.#turn) return;
      if (isSecret) return this.#refuse();
    } catch {
      // What cannot be looked at does not get into the address.
      return this.#fail(query, turn);
    }
    const asked = this.#form.addressOf(query);
    if (asked !== location.search) history[change](null, '', `${location.pathname}${asked}`);
    this.#followAddress();
  }

  /** A secret stays neither in the field nor in the address. */
  #refuse(): void {
    this.#form.query = '';
    this.#clearAddress();
    this.#view.showRefusal();
  }

  #clearAddress(): void {
    if (location.search) history.replaceState(null, '', location.pathname);
  }

  #followAddress(): void {
    this.#limit = step;
    this.#form.fill(location.search);
    void this.runSearch(queryIn(location.search));
  }

  #more(): void {
    this.#limit += step;
    const shown = this.querySelectorAll('[data-search-results] > li').length;
    void this.runSearch(queryIn(location.search)).then(() => this.#view.focusResult(shown));
  }
}
