import { pageLanguage } from '../../i18n/page-language.ts';
import type { TicketAdapter } from '../../schemas/ticket-adapters.ts';
import type { TicketFault } from '../../schemas/ticket-faults.ts';
import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { showProgress } from '../ticket-files/upload-progress.ts';
import { part } from '../part.ts';
import type { TicketOutbox } from '../ticket-outbox/element.ts';
import type { FrozenTicket, TicketFields } from '../ticket-outbox/item.ts';

/** What became of a ticket, as far as the form is concerned. */
export type Outcome =
  | { kind: 'sent'; address: string }
  | { kind: 'refused'; faults: TicketFault[] }
  /** The outbox has it, and shows it. */
  | { kind: 'kept'; show: () => void };

const loadOutbox = () => import('../ticket-outbox/open-outbox.ts');
const loadReceiptLink = () => import('../ticket-outbox/receipt-link.ts');

/** Hands a ticket over to the outbox and waits for the first attempt, with its progress shown. */
export class Sending {
  readonly #root: HTMLElement;
  readonly #texts: TicketTexts;

  constructor(root: HTMLElement, texts: TicketTexts) {
    this.#root = root;
    this.#texts = texts;
  }

  /** Loads what sending takes, ahead of time. */
  load(): void {
    void loadOutbox().catch(() => undefined);
  }

  /**
   * Freezes a ticket and attempts it once.
   * @throws where it can neither be kept nor sent
   */
  async send(fields: TicketFields, files: File[]): Promise<Outcome> {
    const { openOutbox } = await loadOutbox();
    const outbox = openOutbox();
    const frozen = files.map((file) => ({ name: file.name, type: file.type, blob: file }));
    const { id } = await outbox.freeze({ fields, files: frozen }, this.#destination);
    const total = files.reduce((sum, { size }) => sum + size, 0);
    this.#showSending(true);
    try {
      const result = await outbox.attempt(id, {
        onProgress: (share) => this.#progress(share * total, total),
      });
      if (result.state === 'sent') {
        const { sent = '', thanks = '' } = this.#root.dataset;
        const { receiptLink } = await loadReceiptLink();
        const { receipt } = result;
        return { kind: 'sent', address: receipt.reference ? receiptLink(sent, receipt) : thanks };
      }
      if (result.state === 'refused' && 'item' in result) {
        await outbox.discard(id);
        return { kind: 'refused', faults: result.item.faults ?? [] };
      }
      return { kind: 'kept', show: () => this.#showKept(id) };
    } finally {
      this.#showSending(false);
    }
  }

  /** Takes a ticket out of the outbox that was certainly not stored, with what was wrong with it. */
  async takeBack(id: string): Promise<{ ticket: FrozenTicket; faults: TicketFault[] } | null> {
    const outbox = (await loadOutbox()).openOutbox();
    const item = (await outbox.items()).find((one) => one.id === id);
    const ticket = await outbox.reopen(id);
    return ticket && { ticket, faults: item?.faults ?? [] };
  }

  get #form(): HTMLFormElement {
    return part(this.#root, 'form', HTMLFormElement);
  }

  get #destination() {
    const { locale } = pageLanguage();
    const { adapter } = this.#root.dataset;
    return { endpoint: this.#form.action, adapter: adapter as TicketAdapter, locale };
  }

  /** What is being sent cannot be changed any more. */
  #showSending(isSending: boolean): void {
    const place = part(this.#root, '[data-sending]');
    this.#form.inert = isSending;
    place.hidden = !isSending;
    if (isSending) place.focus();
    else showProgress(this.#root, this.#texts, null);
  }

  #progress(sent: number, total: number): void {
    if (total > 0) showProgress(this.#root, this.#texts, { sent, total });
  }

  #showKept(id: string): void {
    document.querySelector<TicketOutbox>('ticket-outbox')?.focusItem(id);
  }
}
