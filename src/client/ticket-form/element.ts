import { TicketEditor } from './ticket-editor.ts';

/** The ticket form, which the reader's browser could send by itself, at work as long as it stands in the page. */
export class TicketForm extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    new TicketEditor(this).start(this.#listening.signal);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}
