import { textOf } from '../../lib/page-texts.ts';
import { isOutboxTexts } from '../../schemas/outbox-texts.ts';
import { jsonPart } from '../json-part.ts';
import { part } from '../part.ts';
import { ticketAsText } from './as-text.ts';
import type { AttemptResult } from './attempts.ts';
import { keepFlushing } from './background.ts';
import type { OutboxItem, OutboxReceipt } from './item.ts';
import { askToDiscard, keepItem, showItem, type OutboxPage } from './item-view.ts';
import { showKeyed } from './keyed-list.ts';
import { openOutbox } from './open-outbox.ts';
import { receiptLink } from './receipt-link.ts';
import { sentenceOf } from './wording.ts';

/** How long a receipt stands in the list. Milliseconds. */
const aDay = 86_400_000;

/**
 * The tickets that wait in this browser and those that were sent today. A form that takes tickets back
 * sets `data-has-form` and listens for `ticket-edit`, whose `detail.id` it reopens.
 */
export class TicketOutbox extends HTMLElement {
  readonly #outbox = openOutbox();
  #listening: AbortController | undefined;
  #known: OutboxPage | undefined;
  #items = new Map<string, OutboxItem>();
  #turn = 0;
  /** The ticket that is to take the focus once it stands in the list. */
  #wanted = '';

  /** Takes the focus to a ticket, as soon as it stands in the list. */
  focusItem(id: string): void {
    this.#wanted = id;
    void this.#refresh().catch(() => undefined);
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const refresh = () => void this.#refresh().catch(() => undefined);
    this.#outbox.onChange(refresh, signal);
    window.addEventListener('online', refresh, { signal });
    window.addEventListener('offline', refresh, { signal });
    this.addEventListener('click', (event) => void this.#onClick(event), { signal });
    this.addEventListener('focusout', (event) => this.#onFocusOut(event), { signal });
    refresh();
    keepFlushing(this.#outbox);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  async #refresh(): Promise<void> {
    const turn = ++this.#turn;
    const [items, sent] = await Promise.all([this.#outbox.items(), this.#outbox.sent()]);
    if (turn !== this.#turn) return;
    const waited = this.#items;
    this.#items = new Map(items.map((item) => [item.id, item]));
    const receipts = sent.filter(({ sentAt }) => sentAt > Date.now() - aDay);
    this.#showItems(items);
    this.#showReceipts(receipts);
    for (const receipt of receipts)
      if (waited.has(receipt.id)) this.#sayText(this.#sentText(receipt));
  }

  #showItems(items: OutboxItem[]): void {
    this.#showList('items', items, (view, item) => showItem(view, item, this.#page));
    part(this, '[data-waiting]').hidden = items.length === 0;
    this.#focusWanted();
    part(this, '[data-not-saved]').hidden = items.every(({ isDurable }) => isDurable);
  }

  #focusWanted(): void {
    const view = this.querySelector<HTMLElement>(`[data-id="${this.#wanted}"]`);
    if (!this.#wanted || !view) return;
    this.#wanted = '';
    view.focus();
  }

  #showReceipts(receipts: OutboxReceipt[]): void {
    this.#showList('receipts', receipts, (view, receipt) => {
      const link = part(view, 'a', HTMLAnchorElement);
      link.textContent = this.#sentText(receipt);
      if (receipt.reference) link.href = receiptLink(this.dataset['sent'] ?? '', receipt);
    });
    part(this, '[data-sent-list]').hidden = receipts.length === 0;
  }

  #showList<T extends { id: string }>(
    name: string,
    records: T[],
    fill: (view: HTMLElement, record: T) => void,
  ): void {
    const template = part(this, `template[data-list=${name}]`, HTMLTemplateElement);
    const hadFocus = showKeyed(part(this, `[data-${name}]`), template, records, fill);
    if (hadFocus) this.#status.focus();
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = (target as Element).closest('button');
    const view = button?.closest<HTMLElement>('[data-id]');
    if (!button || !view || button.ariaDisabled === 'true') return;
    const { id = '' } = view.dataset;
    const item = this.#items.get(id);
    const { action } = button.dataset;
    if (action === 'forget') await this.#outbox.discard(id);
    if (!item) return;
    if (action === 'send') await this.#send(item);
    if (action === 'copy') await this.#copy(view, item);
    if (action === 'discard') await this.#discard(view, item);
    if (action === 'edit') {
      this.dispatchEvent(new CustomEvent('ticket-edit', { bubbles: true, detail: { id } }));
    }
  }

  async #send(item: OutboxItem): Promise<void> {
    try {
      const mayDouble = item.state === 'unknown';
      this.#sayOutcome(await this.#outbox.attempt(item.id, { mayDouble }));
    } catch {
      this.#sayText(textOf(this.#page.texts, 'denied'));
    }
    // Its button may be gone now.
    if (document.activeElement === document.body) this.#status.focus();
  }

  async #discard(view: HTMLElement, item: OutboxItem): Promise<void> {
    if (askToDiscard(view, item, this.#page)) {
      return this.#sayText(part(view, '[data-warning]').textContent);
    }
    if (await this.#outbox.discard(item.id)) this.#sayText(textOf(this.#page.texts, 'discarded'));
  }

  async #copy(view: HTMLElement, item: OutboxItem): Promise<void> {
    try {
      await navigator.clipboard.writeText(ticketAsText(item, this.#page.texts));
      this.#sayText(textOf(this.#page.texts, 'copied'));
    } catch {
      // The clipboard is closed to this page: the e-mail link holds the same text.
      part(view, '[data-by-mail]').focus();
    }
  }

  /** Moving the focus out of a ticket takes the question back. */
  #onFocusOut({ target, relatedTarget }: FocusEvent): void {
    const view = (target as Element).closest<HTMLElement>('[data-items] > [data-id]');
    if (view && !view.contains(relatedTarget as Node | null)) keepItem(view, this.#page);
  }

  #sayOutcome(result: AttemptResult): void {
    if (result.state === 'gone' || result.state === 'sent') return;
    this.#sayText(textOf(this.#page.texts, sentenceOf(result.item, navigator.onLine)));
  }

  #sentText({ reference }: OutboxReceipt): string {
    const { texts } = this.#page;
    return reference ? textOf(texts, 'sent', { reference }) : textOf(texts, 'sentUnnamed');
  }

  /** Read as it is needed: an element has no parts yet while it is made. */
  get #page(): OutboxPage {
    return (this.#known ??= {
      texts: jsonPart(this, 'script[data-ticket-outbox-texts]', isOutboxTexts),
      email: this.dataset['email'] ?? '',
      hasForm: this.dataset['hasForm'] !== undefined,
    });
  }

  get #status(): HTMLElement {
    return part(this, '[data-outbox-status]');
  }

  #sayText(text: string): void {
    this.#status.textContent = text;
  }
}
