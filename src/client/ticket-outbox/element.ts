import type { OutboxTexts } from '../../schemas/outbox-texts.ts';
import type { Settlement } from './attempts.ts';
import { keepFlushing } from './background.ts';
import type { OutboxItem, Receipt } from './item.ts';
import { askToDiscard, keepItem, showItem, textOf, type ListPage } from './item-view.ts';
import { openOutbox } from './open-outbox.ts';
import { receiptLink } from './receipt-link.ts';
import { say, sentenceOf } from './wording.ts';

/** How long a receipt stands in the list. Milliseconds. */
const aDay = 86_400_000;

/**
 * The tickets that wait in this browser and those that were sent today. A form that takes tickets back
 * sets `data-has-form` and listens for `ticket-edit`, whose `detail.id` it reopens.
 */
export class TicketOutbox extends HTMLElement {
  readonly #outbox = openOutbox();
  #listening: AbortController | undefined;
  #page!: ListPage;
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
    const script = this.querySelector('script[data-ticket-outbox-texts]')!;
    this.#page = {
      texts: JSON.parse(script.textContent) as OutboxTexts,
      email: this.dataset['email'] ?? '',
      hasForm: this.dataset['hasForm'] !== undefined,
    };
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
    const list = this.#find('[data-items]');
    const views = items.map((item) => {
      const view = this.#viewOf(list, item.id, '[data-item]');
      showItem(view, item, this.#page);
      return view;
    });
    this.#replace(list, views);
    this.#find('[data-waiting]').hidden = items.length === 0;
    this.#focusWanted(list);
    this.#find('[data-fleeting]').hidden = items.every(({ isDurable }) => isDurable);
  }

  #focusWanted(list: HTMLElement): void {
    const view = list.querySelector<HTMLElement>(`[data-id="${this.#wanted}"]`);
    if (!this.#wanted || !view) return;
    this.#wanted = '';
    view.focus();
  }

  #showReceipts(receipts: Receipt[]): void {
    const list = this.#find('[data-receipts]');
    const views = receipts.map((receipt) => {
      const view = this.#viewOf(list, receipt.id, '[data-receipt]');
      const link = view.querySelector('a')!;
      link.textContent = this.#sentText(receipt);
      if (receipt.reference) link.href = receiptLink(this.dataset['sent'] ?? '', receipt);
      return view;
    });
    this.#replace(list, views);
    this.#find('[data-sent-list]').hidden = receipts.length === 0;
  }

  /** The view that an id has in a list, or a new one from its template. */
  #viewOf(list: HTMLElement, id: string, template: string): HTMLElement {
    const known = list.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    if (known) return known;
    const { content } = this.querySelector<HTMLTemplateElement>(`template${template}`)!;
    const view = content.firstElementChild!.cloneNode(true) as HTMLElement;
    view.dataset['id'] = id;
    return view;
  }

  /** Shows these views and no others; the focus does not fall off the page with one that goes. */
  #replace(list: HTMLElement, views: HTMLElement[]): void {
    const gone = [...list.children].filter((child) => !views.includes(child as HTMLElement));
    const hadFocus = gone.some((child) => child.contains(document.activeElement));
    gone.forEach((child) => child.remove());
    // Only new ones are moved: moving an element takes its focus away.
    views.forEach((view) => {
      if (!view.isConnected) list.append(view);
    });
    if (hadFocus) this.#find('[data-said]').focus();
  }

  async #onClick({ target }: Event): Promise<void> {
    const button = (target as Element).closest('button');
    const view = button?.closest<HTMLElement>('[data-id]');
    if (!button || !view) return;
    const id = view.dataset['id']!;
    const item = this.#items.get(id);
    if ('forget' in button.dataset) await this.#outbox.discard(id);
    if (!item) return;
    if ('sendNow' in button.dataset) await this.#send(item);
    if ('copy' in button.dataset) await this.#copy(view, item);
    if ('discard' in button.dataset) await this.#discard(view, item);
    if ('edit' in button.dataset) {
      this.dispatchEvent(new CustomEvent('ticket-edit', { bubbles: true, detail: { id } }));
    }
  }

  async #send(item: OutboxItem): Promise<void> {
    try {
      const mayDouble = item.state === 'unknown';
      this.#sayOutcome(await this.#outbox.attempt(item.id, { mayDouble }));
    } catch {
      this.#sayText(say(this.#page.texts, 'denied'));
    }
  }

  async #discard(view: HTMLElement, item: OutboxItem): Promise<void> {
    if (askToDiscard(view, item, this.#page)) {
      return this.#sayText(view.querySelector('[data-warning]')!.textContent);
    }
    if (await this.#outbox.discard(item.id)) this.#sayText(say(this.#page.texts, 'discarded'));
  }

  async #copy(view: HTMLElement, item: OutboxItem): Promise<void> {
    try {
      await navigator.clipboard.writeText(textOf(item, this.#page.texts));
      this.#sayText(say(this.#page.texts, 'copied'));
    } catch {
      // The clipboard is closed to this page: the e-mail link holds the same text.
      view.querySelector<HTMLElement>('[data-mail]')!.focus();
    }
  }

  /** Whoever turns to something else has thought better of it. */
  #onFocusOut({ target, relatedTarget }: FocusEvent): void {
    const view = (target as Element).closest<HTMLElement>('[data-items] > [data-id]');
    if (view && !view.contains(relatedTarget as Node | null)) keepItem(view, this.#page);
  }

  #sayOutcome(settlement: Settlement): void {
    if (settlement.state === 'gone' || settlement.state === 'sent') return;
    this.#sayText(say(this.#page.texts, sentenceOf(settlement.item, navigator.onLine)));
  }

  #sentText({ reference }: Receipt): string {
    const { texts } = this.#page;
    return reference ? say(texts, 'sent', { reference }) : say(texts, 'sentUnnamed');
  }

  #sayText(text: string): void {
    this.#find('[data-said]').textContent = text;
  }

  #find(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
}
