import type { FrozenFile, OutboxItem, TicketRecord } from './item.ts';
import { states } from './states.ts';
import type { OutboxStore } from './store.ts';
import type { TabChannel } from './tabs.ts';

/** What is kept, and everybody who wants to know when it changes: listeners, other tabs, other pages. */
export class Records {
  readonly #store: OutboxStore;
  readonly #channel: TabChannel;
  readonly #onPending: (count: number) => void;
  readonly #listeners = new Set<() => void>();

  constructor(store: OutboxStore, channel: TabChannel, onPending: (count: number) => void) {
    this.#store = store;
    this.#channel = channel;
    this.#onPending = onPending;
    channel.onNotify(() => this.#tell());
  }

  onChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  list(): Promise<TicketRecord[]> {
    return this.#store.list();
  }

  async find(id: string): Promise<TicketRecord | undefined> {
    return (await this.#store.list()).find((record) => record.id === id);
  }

  files(id: string): Promise<FrozenFile[] | null> {
    return this.#store.files(id);
  }

  async add(item: OutboxItem, files: FrozenFile[]): Promise<void> {
    await this.#store.add(item, files);
    await this.#changed();
  }

  /** Changes a record in one step, as the store does, and tells of it. */
  async change(
    id: string,
    change: (record: TicketRecord | undefined) => TicketRecord | undefined,
  ): Promise<void> {
    await this.#store.change(id, change);
    await this.#changed();
  }

  async #changed(): Promise<void> {
    const waiting = (await this.#store.list()).filter(
      ({ state }) => state === 'sending' || states[state].isRetried,
    );
    this.#onPending(waiting.length);
    this.#channel.notify();
    this.#tell();
  }

  #tell(): void {
    this.#listeners.forEach((listener) => listener());
  }
}
