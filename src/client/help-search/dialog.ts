import { pageLanguage } from '../../i18n/page-language.ts';
import { holdsSecret } from '../../secrets/holds-secret.ts';
import { textOf, type PageTexts } from '../../lib/page-texts.ts';
import {
  clearRecentSearches,
  recentSearches,
  rememberSearch,
} from '../../search/query/show/recent-searches.ts';
import { askedPart } from '../../search/query/query-length.ts';
import { prepareSearch, search } from '../../search/query/search.ts';
import { suggest } from '../../search/query/suggest.ts';
import { countText } from '../../search/query/show/texts.ts';
import { part } from '../part.ts';
import { readSearchTexts } from '../search-texts.ts';
import { OptionList } from './option-list.ts';
import { recentOption, resultOption } from './options.ts';

/** How long a pause in typing starts a search of the texts, in milliseconds. */
const pause = 200;
/** How many results are shown. */
const limit = 7;

/** The search dialog: a combobox whose list is the results (ARIA Authoring Practices, combobox). */
export class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #options: OptionList;
  readonly #status: HTMLElement;
  readonly #texts: PageTexts;
  readonly #locale = pageLanguage().locale;
  #timer = 0;
  #turn = 0;

  /** Takes the dialog out of the page's template. */
  constructor() {
    const template = part(document, '#search-dialog', HTMLTemplateElement);
    document.body.append(template.content.cloneNode(true));
    this.#dialog = part(document, '.search-dialog', HTMLDialogElement);
    this.#form = part(this.#dialog, 'form', HTMLFormElement);
    this.#input = part(this.#dialog, 'input', HTMLInputElement);
    this.#options = new OptionList(this.#input, part(this.#dialog, '[role="listbox"]'));
    this.#status = part(this.#dialog, '[role="status"]');
    this.#texts = readSearchTexts(this.#dialog);
    this.#listen();
  }

  /** Opens it with the field filled in; a second call leaves it open. */
  open(query: string): void {
    if (this.#dialog.open) return;
    if (query) this.#input.value = query;
    this.#dialog.showModal();
    this.#input.select();
    prepareSearch(this.#locale);
    this.#update(0);
  }

  /** Closes it; the browser gives the focus back to where it was. */
  close(): void {
    this.#dialog.close();
  }

  /**
   * Goes to the search page with a query, and returns true; a secret opens the dialog, which says so,
   * and goes nowhere.
   */
  async goTo(query: string): Promise<boolean> {
    try {
      if (await holdsSecret(query)) {
        this.open('');
        this.#refuse();
        return false;
      }
    } catch {
      // What cannot be looked at goes nowhere.
      this.open(query);
      this.#showFailure();
      return true;
    }
    await rememberSearch(query, this.#locale);
    location.assign(`${this.#form.action}?${new URLSearchParams({ q: askedPart(query) })}`);
    return true;
  }

  #listen(): void {
    const dialog = this.#dialog;
    this.#form.addEventListener('submit', (event) => void this.#choose(event));
    part(dialog, '[data-close]').addEventListener('click', () => this.close());
    part(dialog, '[data-clear]').addEventListener('click', () => this.#clearRecent());
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) this.close();
    });
    this.#input.addEventListener('input', (event) => this.#onInput(event as InputEvent));
    this.#input.addEventListener('compositionend', () => this.#update(0));
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    window.addEventListener('online', () => {
      if (dialog.open) this.#update(0);
    });
  }

  #onInput(event: InputEvent): void {
    if (!event.isComposing) this.#update(pause);
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    // In a search field the browser would clear the text first and close with a second press.
    if (event.key === 'Escape') return this.close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && this.#options.move(step)) event.preventDefault();
  }

  /** Enter opens the chosen result, else the search page. */
  async #choose(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const query = this.#input.value;
    const link = this.#options.active;
    if (!link && query.trim() !== '') return void (await this.goTo(query));
    try {
      if (await holdsSecret(query)) return this.#refuse();
      link?.click();
    } catch {
      this.#showFailure();
    }
  }

  /** Suggests at once by the names, and searches the texts after a pause. */
  #update(delay: number): void {
    clearTimeout(this.#timer);
    const turn = ++this.#turn;
    const query = this.#input.value;
    this.#options.isMoved = false;
    this.#showRefusal(false);
    this.#showRecent(query.trim() === '');
    if (query.trim() === '') return;
    void this.#suggest(query, turn);
    this.#timer = window.setTimeout(() => void this.#search(query, turn), delay);
  }

  async #suggest(query: string, turn: number): Promise<void> {
    // What fails here fails in the search too, which says so.
    const names = await suggest(query, this.#locale, limit).catch(() => []);
    if (turn !== this.#turn || names.length === 0) return;
    this.#options.show(names.map((one) => resultOption(one, this.#texts)));
  }

  async #search(query: string, turn: number): Promise<void> {
    this.#status.textContent = textOf(this.#texts, 'searching');
    try {
      const answer = await search(query, { locale: this.#locale, limit });
      if (turn !== this.#turn) return;
      if (answer.isRefused) return this.#refuse();
      const { sure, perhaps, total } = answer;
      this.#status.textContent = this.#summary(total, perhaps.length, query);
      // The list stays as it is once the reader moves in it.
      if (this.#options.isMoved) return;
      const shown = sure.length > 0 ? sure : perhaps;
      this.#options.show(
        shown.map((one) => {
          const option = resultOption(one, this.#texts);
          option.addEventListener('click', () => void rememberSearch(query, this.#locale));
          return option;
        }),
      );
    } catch {
      if (turn === this.#turn) this.#showFailure();
    }
  }

  /** The query stays in its field. */
  #showFailure(): void {
    this.#options.show([]);
    this.#status.textContent = textOf(this.#texts, navigator.onLine ? 'failed' : 'offline');
  }

  #summary(sure: number, perhaps: number, query: string): string {
    if (sure > 0) return countText(this.#texts, sure);
    return textOf(this.#texts, perhaps > 0 ? 'perhaps' : 'none', { query });
  }

  /** A secret does not stay in the field. */
  #refuse(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#input.value = '';
    this.#options.show([]);
    this.#status.textContent = textOf(this.#texts, 'refused');
    this.#showRefusal(true);
  }

  #showRefusal(isShown: boolean): void {
    part(this.#dialog, '.search-refused').hidden = !isShown;
  }

  /** What was searched for before, where nothing is typed yet. */
  #showRecent(isShown: boolean): void {
    const queries = isShown ? recentSearches(this.#locale) : [];
    part(this.#dialog, '.search-recent').hidden = queries.length === 0;
    if (!isShown) return;
    this.#status.textContent = '';
    const options = queries.map((query) =>
      recentOption(query, this.#form.action, () => {
        this.#input.value = query;
        this.#input.focus();
        this.#update(0);
      }),
    );
    this.#options.show(options, { hasActive: false });
  }

  #clearRecent(): void {
    clearRecentSearches(this.#locale);
    this.#showRecent(true);
    this.#input.focus();
  }
}
