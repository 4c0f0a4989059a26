import type { FrozenFile, TicketRecord } from './item.ts';
import type { OutboxStore } from './store.ts';

/** Keeps tickets as long as the tab is open. */
export function memoryStore(): OutboxStore {
  const kept = new Map<string, { record: TicketRecord; files: FrozenFile[] }>();
  return {
    add: async (item, files) => {
      kept.set(item.id, { record: { ...item, isDurable: false }, files });
    },
    list: async () => [...kept.values()].map(({ record }) => record),
    files: async (id) => kept.get(id)?.files ?? [],
    change: async (id, change) => {
      const before = kept.get(id);
      const record = change(before?.record);
      if (!record) kept.delete(id);
      else kept.set(id, { record, files: record.state === 'sent' ? [] : (before?.files ?? []) });
    },
  };
}
