import type { TicketAdapter } from '../../schemas/ticket-adapters.ts';
import type { Adapter, SendOptions } from './adapters/adapter.ts';
import type { Answer } from './answer.ts';
import type { OutboxItem, OutboxReceipt, TicketRecord } from './item.ts';
import type { Records } from './records.ts';
import { afterAnswer, afterInterruption, receiptOf } from './transitions.ts';
import { nextState, states } from './states.ts';
import type { Locks } from './tabs.ts';

/** What attempts are made with; a test gives them a world of its own. */
export interface AttemptParts {
  adapters: Record<TicketAdapter, Adapter>;
  locks: Locks;
  isOnline: () => boolean;
  /** Milliseconds since 1970. */
  now: () => number;
  /** A number from 0 to 1. */
  random: () => number;
}

/** How a ticket stands after it was to be sent; `held` says why no attempt was made. */
export type AttemptResult =
  | { state: 'sent'; receipt: OutboxReceipt }
  | { state: OutboxItem['state']; item: OutboxItem; held?: 'offline' | 'otherTab' }
  | { state: 'gone' };

/** How to attempt a ticket. */
export interface AttemptOptions extends SendOptions {
  /** The person was told that it may have arrived and may be doubled, and wants it repeated (`unknown`). */
  mayDouble?: boolean;
}

/** When an attempt of another tab counts as given up, where no lock tells. Milliseconds. */
const attemptLife = 150_000;

/** Attempts to send tickets: one at a time for each, among all tabs. */
export class Attempts {
  readonly #records: Records;
  readonly #parts: AttemptParts;
  readonly #running = new Map<string, Promise<AttemptResult>>();

  constructor(records: Records, parts: AttemptParts) {
    this.#records = records;
    this.#parts = parts;
  }

  /**
   * Attempts a ticket, unless it is not wanted any more as it stands once nobody else is at it; what
   * this tab is attempting already is the same attempt.
   */
  attempt(
    id: string,
    options: AttemptOptions,
    isWanted: (item: OutboxItem) => boolean,
  ): Promise<AttemptResult> {
    const running = this.#running.get(id);
    if (running) return running;
    const attempt = this.#attempt(id, options, isWanted).finally(() => this.#running.delete(id));
    this.#running.set(id, attempt);
    return attempt;
  }

  /** Takes over what closed tabs left behind, and attempts, one after the other, whatever is due. */
  async flush(): Promise<void> {
    for (const { id, state } of await this.#records.list()) {
      if (state === 'sending') await this.#takeOver(id);
    }
    const isDue = (item: OutboxItem) => this.#isDue(item);
    for (const record of await this.#records.list()) {
      if (!this.#parts.isOnline()) return;
      // Judged again under the lock: another tab may have come to know more since the list was read.
      if (record.state !== 'sent' && isDue(record)) await this.attempt(record.id, {}, isDue);
    }
  }

  /**
   * Whether a tab may be waiting for an answer. Under a lock that all tabs share, the one that finds
   * `sending` knows that its tab was closed.
   */
  isBeingSent(record: TicketRecord): boolean {
    if (record.state !== 'sending' || this.#parts.locks.isShared) return false;
    return this.#parts.now() - record.attemptedAt < attemptLife;
  }

  async #takeOver(id: string): Promise<void> {
    const { adapters, locks } = this.#parts;
    await locks.run(id, () =>
      this.#records.change(id, (record) => {
        if (!record || record.state === 'sent' || this.isBeingSent(record)) return record;
        return afterInterruption(record, adapters[record.adapter]);
      }),
    );
  }

  #isDue(item: OutboxItem): boolean {
    return states[item.state].isRetried && item.nextAt <= this.#parts.now();
  }

  async #attempt(
    id: string,
    options: AttemptOptions,
    isWanted: (item: OutboxItem) => boolean,
  ): Promise<AttemptResult> {
    const { adapters, isOnline, locks } = this.#parts;
    if (!isOnline()) return this.#result(id, 'offline');
    const settled = await locks.run(id, async () => {
      const item = await this.#claim(id, options.mayDouble ?? false, isWanted);
      if (!item) return this.#result(id);
      const files = await this.#records.files(id);
      // It is not sent without them: the person may send it by mail.
      if (!files) return this.#settle(item, { kind: 'blocked', reason: 'denied' });
      return this.#settle(item, await adapters[item.adapter].send(item, files, options));
    });
    return settled ?? this.#result(id, 'otherTab');
  }

  /** Notes on disk that an attempt begins, before it does: a tab that is closed leaves `sending` behind. */
  async #claim(
    id: string,
    mayDouble: boolean,
    isWanted: (item: OutboxItem) => boolean,
  ): Promise<OutboxItem | undefined> {
    const { adapters, now } = this.#parts;
    let claimed: OutboxItem | undefined;
    await this.#records.change(id, (record) => {
      claimed = undefined;
      if (!record || record.state === 'sent' || this.isBeingSent(record)) return record;
      if (!isWanted(record)) return record;
      const item = afterInterruption(record, adapters[record.adapter]);
      // The reader who pressed "send" may have looked at a state that is over.
      const isDoubtful = item.state === 'unknown' && !mayDouble;
      if (isDoubtful || !nextState(item.state, 'start')) return item;
      claimed = { ...item, state: 'sending', attempts: item.attempts + 1, attemptedAt: now() };
      return claimed;
    });
    return claimed;
  }

  async #settle(item: OutboxItem, answer: Answer): Promise<AttemptResult> {
    const { adapters, now, random } = this.#parts;
    if (answer.kind !== 'acknowledged') {
      const settled = afterAnswer(item, answer, adapters[item.adapter], now(), random());
      await this.#records.change(item.id, (record) =>
        record?.state === 'sending' && record.attempts === item.attempts ? settled : record,
      );
      return this.#result(item.id);
    }
    const receipt = receiptOf(item, answer.acknowledgement, now());
    try {
      // What was acknowledged is sent, whatever was concluded of it in between.
      await this.#records.change(item.id, (record) =>
        record?.state === 'sent' ? record : receipt,
      );
    } catch {
      // It cannot be noted, but it is true; the next attempt of the same key will note it.
    }
    return { state: 'sent', receipt };
  }

  async #result(id: string, held?: 'offline' | 'otherTab'): Promise<AttemptResult> {
    const record = await this.#records.find(id);
    if (!record) return { state: 'gone' };
    if (record.state === 'sent') return { state: 'sent', receipt: record };
    return { state: record.state, item: record, ...(held && { held }) };
  }
}
