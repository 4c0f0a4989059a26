import { databaseStore } from './database-store.ts';
import type { FrozenFile, OutboxItem, TicketRecord } from './item.ts';
import { memoryStore } from './memory-store.ts';

/** Where tickets and receipts are kept. Every promise resolves once the change is kept. */
export interface OutboxStore {
  /** Keeps a new ticket; its `isDurable` is the store's to say. */
  add: (item: OutboxItem, files: FrozenFile[]) => Promise<void>;
  /** Everything that is kept, oldest first. */
  list: () => Promise<TicketRecord[]>;
  /** The files of a ticket. */
  files: (id: string) => Promise<FrozenFile[]>;
  /**
   * Changes what is kept under an id in one step that no other tab comes between; what comes back
   * replaces it, and nothing removes it. The files go with the ticket: once it is sent or removed.
   */
  change: (
    id: string,
    change: (record: TicketRecord | undefined) => TicketRecord | undefined,
  ) => Promise<void>;
}

/**
 * The browser's database, and memory for what it cannot take: where it is off, as in some private
 * windows, or full.
 */
export function browserStore(durable = databaseStore(), fleeting = memoryStore()): OutboxStore {
  const held = new Set<string>();
  const storeOf = (id: string) => (held.has(id) ? fleeting : durable);
  return {
    add: async (item, files) => {
      try {
        await durable.add(item, files);
      } catch {
        held.add(item.id);
        await fleeting.add(item, files);
      }
    },
    list: async () => [...(await durable.list().catch(() => [])), ...(await fleeting.list())],
    files: (id) => storeOf(id).files(id),
    change: (id, change) => storeOf(id).change(id, change),
  };
}
