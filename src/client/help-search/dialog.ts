import { marked } from '../search/marked.ts';
import { search, type SearchResult } from '../search/search.ts';
import { countText, fill, readTexts, type SearchTexts } from '../search/texts.ts';

/** How long a pause in typing starts a search, in milliseconds. */
const pause = 150;

/** The search dialog: a combobox whose list is the results (ARIA Authoring Practices, combobox). */
export class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #texts: SearchTexts;
  #timer = 0;
  #asked = 0;
  #active = -1;

  /** Takes the dialog out of the page's template. */
  constructor() {
    const template = document.querySelector<HTMLTemplateElement>('#search-dialog')!;
    document.body.append(template.content.cloneNode(true));
    this.#dialog = document.querySelector<HTMLDialogElement>('.search-dialog')!;
    this.#input = this.#dialog.querySelector('input')!;
    this.#list = this.#dialog.querySelector('[role="listbox"]')!;
    this.#status = this.#dialog.querySelector('[role="status"]')!;
    this.#texts = readTexts(this.#dialog);
    this.#dialog.querySelector('form')!.addEventListener('submit', (event) => this.#choose(event));
    this.#dialog.querySelector('[data-close]')!.addEventListener('click', () => this.close());
    this.#dialog.addEventListener('click', (event) => {
      if (event.target === this.#dialog) this.close();
    });
    this.#input.addEventListener('input', (event) => this.#onInput(event as InputEvent));
    this.#input.addEventListener('compositionend', () => this.#ask(0));
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Opens it with the field filled in; a second call leaves it open. */
  open(query: string): void {
    if (this.#dialog.open) return;
    if (query) this.#input.value = query;
    this.#dialog.showModal();
    this.#input.select();
    if (this.#input.value) this.#ask(0);
  }

  /** Closes it; the browser gives the focus back to where it was. */
  close(): void {
    this.#dialog.close();
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  #onInput(event: InputEvent): void {
    if (!event.isComposing) this.#ask(pause);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    // In a search field the browser would clear the text first and close with a second press.
    if (event.key === 'Escape') return this.close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || this.#options.length === 0) return;
    event.preventDefault();
    const count = this.#options.length;
    this.#activate(
      this.#active < 0 && step < 0 ? count - 1 : (this.#active + step + count) % count,
    );
  }

  #activate(index: number): void {
    this.#active = index;
    this.#options.forEach((option, place) => {
      option.setAttribute('aria-selected', String(place === index));
      if (place === index) option.scrollIntoView({ block: 'nearest' });
    });
    const id = this.#options[index]?.id;
    if (id) this.#input.setAttribute('aria-activedescendant', id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  /** Enter opens the chosen result, else the search page, which the form leads to by itself. */
  #choose(event: SubmitEvent): void {
    const link = this.#options[this.#active];
    if (!link) return;
    event.preventDefault();
    link.click();
  }

  #ask(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#search(), delay);
  }

  async #search(): Promise<void> {
    const turn = ++this.#asked;
    const query = this.#input.value;
    if (query.trim() === '') return this.#show([], '');
    this.#status.textContent = this.#texts['searching'] ?? '';
    const locale = location.pathname.split('/')[1] ?? 'en';
    try {
      const { sure, perhaps } = await search(query, { locale, limit: 7 });
      if (turn !== this.#asked) return;
      const hasSure = sure.length > 0;
      this.#show(hasSure ? sure : perhaps, this.#summary(sure.length, perhaps.length, query));
    } catch {
      if (turn === this.#asked) this.#show([], this.#texts['failed'] ?? '');
    }
  }

  #summary(sure: number, perhaps: number, query: string): string {
    if (sure > 0) return countText(this.#texts, sure);
    const none = fill(this.#texts['none'], { query });
    return `${none} ${(perhaps > 0 ? this.#texts['perhaps'] : this.#texts['noneHelp']) ?? ''}`;
  }

  #show(results: SearchResult[], status: string): void {
    this.#status.textContent = status;
    this.#list.replaceChildren(...results.map((result, index) => this.#option(result, index)));
    this.#input.setAttribute('aria-expanded', String(results.length > 0));
    this.#activate(results.length > 0 ? 0 : -1);
  }

  /** The link itself is the option: an option may hold no control (ARIA 1.2, "children presentational"). */
  #option(result: SearchResult, index: number): HTMLLIElement {
    const link = document.createElement('a');
    link.id = `search-option-${index}`;
    link.href = result.href;
    link.tabIndex = -1;
    link.setAttribute('role', 'option');
    const title = document.createElement('span');
    title.className = 'search-title';
    title.append(...marked(result.title));
    const place = document.createElement('span');
    place.className = 'search-place';
    place.textContent = [this.#texts[result.collection], result.topicTitle]
      .filter(Boolean)
      .join(' · ');
    const passage = document.createElement('span');
    passage.className = 'search-passage';
    passage.append(...marked(result.passage));
    // The blank keeps title and place apart where they are read out as one name.
    link.append(title, ' ', place, passage);
    const item = document.createElement('li');
    item.setAttribute('role', 'presentation');
    item.append(link);
    return item;
  }
}
