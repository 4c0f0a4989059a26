import fc from 'fast-check';
import { expect } from 'vitest';
import type {
  OutboxItem,
  OutboxReceipt,
  TicketRecord,
} from '../../../../src/client/ticket-outbox/item.ts';
import type { TicketAdapter } from '../../../../src/schemas/ticket-adapters.ts';
import { addressOf, type Endpoint } from './endpoint.ts';
import type { Tab, World } from './world.ts';

/** One thing that is done, or that happens, in one of two tabs; then some of what waits has its turn. */
export const action = fc.record({
  what: fc.constantFrom(
    ...(['write', 'write', 'writeFaulty', 'send', 'send', 'flush', 'flush', 'edit'] as const),
    ...([
      'discard',
      'reload',
      'wait',
      'waitLong',
      'offline',
      'online',
      'rules',
      'nothing',
    ] as const),
  ),
  tab: fc.constantFrom(0 as const, 1 as const),
  pick: fc.nat(97),
  steps: fc.nat(14),
});

type Deed = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** Somebody who writes tickets in two tabs, and remembers what became of each. */
export class Person {
  readonly #world: World;
  readonly #adapter: TicketAdapter;
  readonly #frozen = new Set<string>();
  /** How often each was taken back into the form, or thrown away: no longer the outbox's to keep. */
  readonly #let = new Map<string, number>();
  readonly #shown: OutboxReceipt[] = [];
  #written = 0;

  constructor(world: World, adapter: TicketAdapter) {
    this.#world = world;
    this.#adapter = adapter;
  }

  async live({ what, tab: index, pick, steps }: Deed): Promise<void> {
    const world = this.#world;
    const tab = world.tabs[index];
    if (what === 'write' || what === 'writeFaulty') {
      const faulty = what === 'writeFaulty' ? 'yes' : 'no';
      void this.#write(tab, `ticket ${++this.#written}`, faulty);
    } else if (what === 'reload') world.reload(index);
    else if (what === 'flush') void tab.outbox.flush();
    else if (what === 'wait') world.now += 160_000;
    else if (what === 'waitLong') world.now += 7_200_000;
    else if (what === 'offline') world.isOnline = false;
    else if (what === 'online') world.isOnline = true;
    else if (what === 'send' || what === 'edit' || what === 'discard') {
      void this.#press(what, tab, pick);
    }
    await world.step(steps, pick);
  }

  /** Everything works again; a new tab sends what waits, and the person what is stuck. */
  async seeItThrough(): Promise<void> {
    const world = this.#world;
    world.faults = [];
    world.isOnline = true;
    world.reload(0);
    world.reload(1);
    for (let round = 0; round < 6; round++) {
      world.now += 7_200_000;
      const { outbox } = world.tabs[0];
      void outbox.flush();
      await world.run();
      for (const item of await this.#items()) {
        if (item.state === 'stuck') void this.#send(world.tabs[0], item);
      }
      await world.run();
    }
  }

  /** Nothing is stored twice, and what was shown as sent is stored, under that reference. */
  expectTruth(stored: Endpoint['stored']): void {
    const names = stored.map(({ name }) => name);
    expect(names, 'nothing twice').toEqual([...new Set(names)]);
    for (const receipt of this.#shown) {
      const name = nameOf(receipt);
      const found = stored.filter((one) => one.name === name).map((one) => one.reference || null);
      expect(found, `${name}, shown as sent`).toEqual([receipt.reference]);
    }
  }

  /** Every ticket that the outbox took is there, or sent, or the person has it. */
  async expectKept(): Promise<void> {
    const records = await this.#world.store.list();
    const there = new Set(records.map(({ id }) => id));
    const lost = [...this.#frozen].filter((id) => !there.has(id) && !this.#let.get(id));
    expect(lost, 'nothing lost').toEqual([]);
  }

  /** Once all is well, each ticket is stored and sent, or refused and not stored. */
  async expectNothingLost(stored: Endpoint['stored']): Promise<void> {
    await this.expectKept();
    for (const record of await this.#world.store.list()) {
      const name = nameOf(record);
      const references = stored.filter((one) => one.name === name).map((one) => one.reference);
      if (record.state === 'sent') expect(references).toEqual([record.reference]);
      else expect([record.state, references]).toEqual(['refused', []]);
    }
  }

  async #items(): Promise<OutboxItem[]> {
    return (await this.#world.store.list()).filter((record) => record.state !== 'sent');
  }

  async #write(tab: Tab, name: string, faulty: string): Promise<void> {
    const fields = { category: name, faulty };
    const destination = { endpoint: addressOf, adapter: this.#adapter, locale: 'en' };
    const item = await tab.outbox.freeze({ fields, files: [] }, destination);
    this.#frozen.add(item.id);
    await this.#send(tab, item);
  }

  async #send(tab: Tab, { id }: OutboxItem): Promise<void> {
    const result = await tab.outbox.attempt(id);
    if (result.state === 'sent') this.#shown.push(result.receipt);
  }

  async #press(what: 'send' | 'edit' | 'discard', tab: Tab, pick: number): Promise<void> {
    const items = await tab.outbox.items();
    const item = items[pick % items.length];
    if (!item) return;
    if (what === 'send') return this.#send(tab, item);
    this.#let.set(item.id, (this.#let.get(item.id) ?? 0) + 1);
    if (what === 'discard' && (await tab.outbox.discard(item.id))) return;
    const ticket = what === 'edit' ? await tab.outbox.reopen(item.id) : null;
    if (ticket) return this.#write(tab, nameOf(item), 'no');
    this.#let.set(item.id, this.#let.get(item.id)! - 1);
  }
}

/** A ticket's name stands where its category would, which is what its receipt keeps. */
function nameOf(record: TicketRecord): string {
  return record.state === 'sent' ? record.category : String(record.fields['category']);
}
