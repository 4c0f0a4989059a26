import { databaseStore } from './database-store.ts';
import { memoryStore } from './memory-store.ts';
import type { OutboxStore } from './store.ts';

/**
 * The browser's database, and memory for what it cannot take: where it is off, as in some private
 * windows, or full.
 */
export function browserStore(durable = databaseStore(), memory = memoryStore()): OutboxStore {
  const held = new Set<string>();
  const storeOf = (id: string) => (held.has(id) ? memory : durable);
  return {
    add: async (item, files) => {
      try {
        await durable.add(item, files);
      } catch {
        held.add(item.id);
        await memory.add(item, files);
      }
    },
    list: async () => [...(await durable.list().catch(() => [])), ...(await memory.list())],
    files: (id) => storeOf(id).files(id),
    change: (id, change) => storeOf(id).change(id, change),
  };
}
