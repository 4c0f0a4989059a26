import {
  Attempts,
  type AttemptOptions,
  type AttemptParts,
  type AttemptResult,
} from './attempts.ts';
import type {
  Destination,
  FrozenFile,
  FrozenTicket,
  OutboxItem,
  OutboxReceipt,
  TicketRecord,
} from './item.ts';
import { Records } from './records.ts';
import { states } from './states.ts';
import type { OutboxStore } from './store.ts';
import type { TabChannel } from './tabs.ts';

/** What an outbox is made of. */
export interface OutboxParts extends AttemptParts {
  store: OutboxStore;
  channel: TabChannel;
  /** A new key that nobody can guess. */
  newKey: () => string;
  /** Told how many tickets wait to be sent without anybody's help. */
  onPending: (count: number) => void;
}

/** How long receipts are kept. Milliseconds. */
const receiptLife = 90 * 86_400_000;

/** Tickets on their way to the endpoint: none is lost, none is doubled (`states.ts`). */
export class Outbox {
  readonly #parts: OutboxParts;
  readonly #records: Records;
  readonly #attempts: Attempts;
  #flushing: Promise<void> | undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#records = new Records(parts.store, parts.channel, parts.onPending);
    this.#attempts = new Attempts(this.#records, parts);
  }

  /** Calls a listener whenever a ticket changes, in this tab or another. */
  onChange(listener: () => void, signal: AbortSignal): void {
    this.#records.onChange(listener, signal);
  }

  /**
   * Takes a ticket over from the form, under a new key, and resolves once it is kept. Files are read
   * here: what happens to them on the disk later no longer matters.
   * @throws DOMException where a file can no longer be read
   */
  async freeze({ fields, files }: FrozenTicket, destination: Destination): Promise<OutboxItem> {
    const { now, newKey } = this.#parts;
    const id = newKey();
    const item: OutboxItem = {
      ...destination,
      id,
      state: 'queued',
      key: newKey(),
      fields,
      fileNames: files.map(({ name }) => name),
      isDurable: false,
      createdAt: now(),
      attempts: 0,
      attemptedAt: 0,
      nextAt: 0,
    };
    await this.#records.add(item, await Promise.all(files.map(copyOf)));
    return ((await this.#records.find(id)) as OutboxItem | undefined) ?? item;
  }

  /** Sends a ticket now, because the person wants it. */
  attempt(id: string, options: AttemptOptions = {}): Promise<AttemptResult> {
    return this.#attempts.attempt(id, options, () => true);
  }

  /** Sends what waits and is due, one after the other, and forgets old receipts. */
  flush(): Promise<void> {
    this.#flushing ??= this.#flush().finally(() => (this.#flushing = undefined));
    return this.#flushing;
  }

  /** The tickets that are not sent, oldest first. */
  async items(): Promise<OutboxItem[]> {
    return (await this.#records.list()).filter((record) => record.state !== 'sent');
  }

  /** What was sent in the last 90 days, oldest first. */
  async sent(): Promise<OutboxReceipt[]> {
    const receipts = (await this.#records.list()).filter((record) => record.state === 'sent');
    return receipts.filter((receipt) => !this.#isOld(receipt));
  }

  /**
   * Removes a ticket or a receipt for good. False where it is being sent: nobody knows yet. The caller
   * has told the person what may have arrived (`states[state].mayHaveArrived`).
   */
  discard(id: string): Promise<boolean> {
    return this.#remove(id, (record) => !this.#attempts.isBeingSent(record));
  }

  /** Gives a ticket back to the form, as a draft, where it certainly was not stored; else null. */
  async reopen(id: string): Promise<FrozenTicket | null> {
    const files = await this.#records.files(id);
    let fields: OutboxItem['fields'] | undefined;
    const isRemoved = await this.#remove(id, (record) => {
      if (record.state === 'sent' || !states[record.state].isReopenable) return false;
      ({ fields } = record);
      return true;
    });
    return isRemoved && fields ? { fields, files: files ?? [] } : null;
  }

  async #flush(): Promise<void> {
    for (const record of await this.#records.list()) {
      if (record.state === 'sent' && this.#isOld(record)) await this.discard(record.id);
    }
    await this.#attempts.flush();
  }

  #isOld({ sentAt }: OutboxReceipt): boolean {
    return sentAt < this.#parts.now() - receiptLife;
  }

  async #remove(id: string, mayBe: (record: TicketRecord) => boolean): Promise<boolean> {
    const isRemoved = await this.#parts.locks.run(id, async () => {
      let isAllowed = false;
      await this.#records.change(id, (record) => {
        isAllowed = record !== undefined && mayBe(record);
        return isAllowed ? undefined : record;
      });
      return isAllowed;
    });
    return isRemoved ?? false;
  }
}

async function copyOf({ name, type, blob }: FrozenFile): Promise<FrozenFile> {
  return { name, type, blob: new Blob([await blob.arrayBuffer()], { type }) };
}
