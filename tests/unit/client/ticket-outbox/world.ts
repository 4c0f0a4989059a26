import { formServiceAdapter } from '../../../../src/client/ticket-outbox/adapters/form-service.ts';
import { genericAdapter } from '../../../../src/client/ticket-outbox/adapters/generic.ts';
import type { Post, Reply } from '../../../../src/client/ticket-outbox/adapters/post.ts';
import { memoryStore } from '../../../../src/client/ticket-outbox/memory-store.ts';
import { Outbox } from '../../../../src/client/ticket-outbox/outbox.ts';
import type { OutboxStore } from '../../../../src/client/ticket-outbox/store.ts';
import { ownLocks, type Locks } from '../../../../src/client/ticket-outbox/tabs.ts';
import type { TicketAdapter } from '../../../../src/schemas/ticket-adapters.ts';
import { addressOf, type Endpoint, type Request } from './endpoint.ts';

/** What the line does to one request. */
export interface Fault {
  /** Whether the endpoint gets it; `late` is after the browser has given up. */
  reaches: 'once' | 'twice' | 'never' | 'late';
  /** What the browser gets: the endpoint's own answer, none, or another that came from the way. */
  answer: 'own' | 'none' | Reply;
  /** Whether the answer takes minutes. */
  isSlow: boolean;
}

/** One open tab, which may be closed at any moment: then nothing that it began goes on. */
export interface Tab {
  outbox: Outbox;
  isOpen: boolean;
}

interface Turn {
  tab: Tab | null;
  /** Not before this moment. */
  from: number;
  take: () => void;
}

const sound: Fault = { reaches: 'once', answer: 'own', isSlow: false };

/**
 * A browser with two tabs, a line and an endpoint, in which nothing happens by itself: each access to
 * the store and each way of a request waits for its turn, and the test says whose it is.
 */
export class World {
  now = 1_000_000;
  isOnline = true;
  faults: Fault[] = [];
  /** How often two tabs sent the same ticket at once. */
  overlaps = 0;
  readonly tabs: [Tab, Tab];
  readonly #endpoint: Endpoint;
  readonly #hasLocks: boolean;
  readonly #kept = memoryStore();
  readonly #held = new Map<string, Tab>();
  readonly #turns: Turn[] = [];
  readonly #sending = new Map<Tab, string>();
  #reading = 0;
  #keys = 0;

  constructor(endpoint: Endpoint, hasLocks: boolean) {
    this.#endpoint = endpoint;
    this.#hasLocks = hasLocks;
    this.tabs = [this.#open(), this.#open()];
  }

  /** Closes a tab in the middle of what it does, and opens the page anew. */
  reload(index: 0 | 1): void {
    const tab = this.tabs[index];
    tab.isOpen = false;
    for (const [name, holder] of this.#held) if (holder === tab) this.#held.delete(name);
    this.tabs[index] = this.#open();
  }

  /** Whether a request is still on its way to the endpoint. */
  get isUnderWay(): boolean {
    return this.#turns.some(({ tab }) => tab === null);
  }

  /** Lets some of what waits happen, each time the one that `pick` points to. */
  async step(times: number, pick: number): Promise<void> {
    for (let i = 0; i < times; i++) {
      await this.#rest();
      const ready = this.#turns.filter(({ from }) => from <= this.now);
      const turn = ready[(pick * (i + 1)) % ready.length];
      if (!turn) return;
      this.#turns.splice(this.#turns.indexOf(turn), 1);
      if (turn.tab?.isOpen !== false) turn.take();
    }
    await this.#rest();
  }

  /** Lets everything happen that waits. */
  async run(): Promise<void> {
    do await this.step(1, 0);
    while (this.#turns.some(({ from }) => from <= this.now));
  }

  /** What is kept, without waiting for a turn. */
  get store(): OutboxStore {
    return this.#kept;
  }

  #turn(tab: Tab | null, from = 0): Promise<void> {
    return new Promise((take) => this.#turns.push({ tab, from, take }));
  }

  /** Until everybody waits for a turn. */
  async #rest(): Promise<void> {
    do await new Promise(setImmediate);
    while (this.#reading > 0);
  }

  #open(): Tab {
    const tab = { isOpen: true } as Tab;
    const adapters: Record<TicketAdapter, ReturnType<typeof genericAdapter>> = {
      generic: genericAdapter(this.#postFrom(tab), () => this.now),
      'form-service': formServiceAdapter(this.#postFrom(tab), () => this.now),
    };
    tab.outbox = new Outbox({
      store: this.#storeFor(tab),
      adapters,
      locks: this.#hasLocks ? this.#locksFor(tab) : ownLocks(),
      channel: { notify: () => undefined, onNotify: () => undefined },
      isOnline: () => this.isOnline,
      now: () => this.now,
      random: () => 0.5,
      newKey: () => `key-${++this.#keys}`,
      onPending: () => undefined,
    });
    return tab;
  }

  #storeFor(tab: Tab): OutboxStore {
    const kept = this.#kept;
    const inTurn =
      <A extends unknown[], T>(work: (...given: A) => Promise<T>) =>
      async (...given: A) => {
        await this.#turn(tab);
        return work(...given);
      };
    return {
      add: inTurn(kept.add),
      list: inTurn(kept.list),
      files: inTurn(kept.files),
      change: inTurn(kept.change),
    };
  }

  #locksFor(tab: Tab): Locks {
    return {
      isShared: true,
      run: async (name, work) => {
        if (this.#held.has(name)) return null;
        this.#held.set(name, tab);
        try {
          return await work();
        } finally {
          if (this.#held.get(name) === tab) this.#held.delete(name);
        }
      },
    };
  }

  #postFrom(tab: Tab): Post {
    return async (_address, { headers, body }) => {
      const request = await this.#read(headers, body);
      await this.#turn(tab);
      this.#expectAlone(tab, request);
      const { reaches, answer, isSlow } = this.faults.shift() ?? sound;
      const isHeard = reaches === 'once' || reaches === 'twice';
      // The request goes its way whether or not its tab stays open.
      const own = reaches === 'never' ? undefined : this.#deliver(request);
      if (reaches === 'twice') void this.#deliver(request);
      const reply = isHeard ? await own! : null;
      await this.#turn(tab, isSlow ? this.now + 200_000 : 0);
      this.#sending.delete(tab);
      if (answer === 'own') return reply;
      return answer === 'none' ? null : answer;
    };
  }

  /** Between tabs that share locks, one request for one ticket at a time. */
  #expectAlone(tab: Tab, { key, body }: Request): void {
    const others = [...this.#sending].filter(([other]) => other.isOpen && other !== tab);
    const isAlone = others.every(([, what]) => what !== (key ?? body));
    if (this.#hasLocks && !isAlone) this.overlaps++;
    this.#sending.set(tab, key ?? body);
  }

  async #deliver(request: Request): Promise<Reply> {
    await this.#turn(null);
    return { address: addressOf, ...this.#endpoint.receive(request) };
  }

  async #read(headers: Record<string, string>, body: FormData): Promise<Request> {
    this.#reading++;
    const part = body.get('ticket');
    const ticket = part instanceof Blob ? await part.text() : JSON.stringify([...body]);
    const words = part instanceof Blob ? JSON.parse(ticket) : Object.fromEntries(body);
    this.#reading--;
    return { key: headers['Idempotency-Key'], body: ticket, fields: words };
  }
}
