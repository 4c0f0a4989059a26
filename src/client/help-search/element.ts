import type { SearchDialog } from './dialog.ts';

/** Opens the search dialog by its button, `/` or Ctrl/⌘ K; without it the links and the form work on. */
export class HelpSearch extends HTMLElement {
  #listening: AbortController | undefined;
  #dialog: Promise<SearchDialog> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('submit', (event) => void this.#onSubmit(event), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #onClick(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = event.target as Element;
    if (target.closest('button')) return;
    if (!target.closest('a, input')) return;
    event.preventDefault();
    void this.#open();
  }

  #onKey(event: KeyboardEvent): void {
    const isShortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
    const isSlash = event.key === '/' && !isTyping(event.target) && !event.isComposing;
    if (!isShortcut && !isSlash) return;
    event.preventDefault();
    void this.#open();
  }

  /** Any form of the page (`SearchForm.astro`) leads to the search page, with its query once that was looked at. */
  async #onSubmit(event: SubmitEvent): Promise<void> {
    const input = (event.target as Element).querySelector<HTMLInputElement>('[data-search-query]');
    if (!input) return;
    event.preventDefault();
    const dialog = await this.#loadDialog();
    const isGone = await dialog?.goTo(input.value);
    if (isGone === false) input.value = '';
  }

  async #open(): Promise<void> {
    const dialog = await this.#loadDialog();
    dialog?.open(this.#query);
  }

  /** Where the dialog cannot be had, the search page is still there; what is typed does not get into its address unchecked. */
  async #loadDialog(): Promise<SearchDialog | undefined> {
    this.#dialog ??= import('./dialog.ts').then((module) => new module.SearchDialog());
    try {
      return await this.#dialog;
    } catch {
      this.#dialog = undefined;
      const form = this.querySelector('form');
      if (form && navigator.onLine) location.assign(form.action);
      return undefined;
    }
  }

  /** Not by `part`, which would be one more file for every page to load. */
  get #query(): string {
    return this.querySelector('input')?.value ?? '';
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
