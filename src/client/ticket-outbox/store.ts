import type { FrozenFile, OutboxItem, TicketRecord } from './item.ts';

/** Where tickets and receipts are kept. Every promise resolves once the change is kept. */
export interface OutboxStore {
  /** Keeps a new ticket; its `isDurable` is the store's to say. */
  add: (item: OutboxItem, files: FrozenFile[]) => Promise<void>;
  /** Everything that is kept, oldest first. */
  list: () => Promise<TicketRecord[]>;
  /** The files of a ticket; null where they cannot be read. */
  files: (id: string) => Promise<FrozenFile[] | null>;
  /**
   * Changes what is kept under an id in one step that no other tab comes between; what comes back
   * replaces it, and nothing removes it. The files go with the ticket: once it is sent or removed.
   */
  change: (
    id: string,
    change: (record: TicketRecord | undefined) => TicketRecord | undefined,
  ) => Promise<void>;
}
