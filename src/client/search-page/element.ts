import { resultItem } from '../search/result-item.ts';
import { search, type SearchAnswer, type SearchOptions } from '../search/search.ts';
import { countText, fill, readTexts, type SearchTexts } from '../search/texts.ts';

/** The search page: asks what the address says, and keeps the address in step with the form. */
export class SearchPage extends HTMLElement {
  #listening: AbortController | undefined;
  #texts: SearchTexts = {};
  #asked = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#texts = readTexts(this);
    this.#form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.#form.addEventListener('change', (event) => this.#onChange(event), { signal });
    window.addEventListener('popstate', () => this.#followAddress(), { signal });
    this.#followAddress();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** Asks a question and shows the answer; resolves once it is shown. */
  async ask(query: string): Promise<void> {
    const turn = ++this.#asked;
    if (query.trim() === '') return this.#show({ sure: [], perhaps: [] }, '', 'idle');
    this.#list.dataset['state'] = 'searching';
    this.#status.textContent = this.#texts['searching'] ?? '';
    try {
      const answer = await search(query, this.#options);
      if (turn === this.#asked) this.#show(answer, query, 'done');
    } catch {
      if (turn === this.#asked) this.#showFailure();
    }
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }

  get #list(): HTMLOListElement {
    return this.querySelector('[data-search-results]')!;
  }

  get #status(): HTMLElement {
    return this.querySelector('[role="status"]')!;
  }

  get #options(): SearchOptions {
    const fields = new FormData(this.#form);
    return {
      locale: this.dataset['locale'] ?? 'en',
      collection: String(fields.get('collection') ?? ''),
      topic: String(fields.get('topic') ?? ''),
      limit: 20,
    };
  }

  get #topics(): Map<string, string> {
    const options = this.querySelectorAll<HTMLOptionElement>('select[name="topic"] option');
    return new Map(
      [...options].filter(({ value }) => value).map(({ value, text }) => [value, text]),
    );
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    this.#go();
  }

  /** A text field changes with Enter too, which submits by itself. */
  #onChange({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.#go();
  }

  #go(): void {
    const fields = [...new FormData(this.#form)].filter(([, value]) => value !== '');
    const query = new URLSearchParams(fields as [string, string][]);
    history.pushState(null, '', `${location.pathname}?${query}`);
    this.#followAddress();
  }

  #followAddress(): void {
    const asked = new URLSearchParams(location.search);
    for (const name of ['q', 'collection', 'topic']) {
      const field = this.#form.elements.namedItem(name);
      if (field instanceof HTMLInputElement) field.value = asked.get(name) ?? '';
      if (field instanceof HTMLSelectElement) field.value = asked.get(name) ?? '';
    }
    void this.ask(asked.get('q') ?? '');
  }

  #show(answer: SearchAnswer, query: string, state: 'idle' | 'done'): void {
    const { sure, perhaps } = answer;
    const topics = this.#topics;
    const item = (result: SearchAnswer['sure'][number]) => resultItem(result, this.#texts, topics);
    this.#list.replaceChildren(...sure.map(item));
    this.querySelector('[data-search-perhaps]')!.replaceChildren(...perhaps.map(item));
    this.querySelector<HTMLElement>('.search-perhaps')!.hidden = perhaps.length === 0;
    this.#status.textContent = state === 'idle' ? '' : this.#summary(sure.length, query);
    this.#offerContact(query, state === 'done');
    this.#list.dataset['state'] = state;
  }

  #summary(count: number, query: string): string {
    if (count > 0) return countText(this.#texts, count);
    return `${fill(this.#texts['none'], { query })} ${this.#texts['noneHelp']}`;
  }

  #showFailure(): void {
    this.#list.replaceChildren();
    this.#status.textContent = this.#texts['failed'] ?? '';
    this.#offerContact('', true);
    this.#list.dataset['state'] = 'failed';
  }

  #offerContact(query: string, isOffered: boolean): void {
    const link = this.querySelector<HTMLAnchorElement>('[data-search-contact]')!;
    const carried = query ? `?${new URLSearchParams({ subject: query })}` : '';
    link.href = `${this.dataset['contact']}${carried}`;
    link.parentElement!.hidden = !isOffered;
  }
}
