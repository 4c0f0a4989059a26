import type { SearchDialog } from './dialog.ts';

/** Opens the search dialog by its button, `/` or Ctrl/⌘ K; without it the links and the form work on. */
export class HelpSearch extends HTMLElement {
  #listening: AbortController | undefined;
  #dialog: Promise<SearchDialog> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
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

  async #open(): Promise<void> {
    this.#dialog ??= import('./dialog.ts').then(({ SearchDialog }) => new SearchDialog());
    const field = this.querySelector('input');
    (await this.#dialog).open(field?.value ?? '');
  }
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}
