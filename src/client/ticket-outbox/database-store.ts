import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { TicketRecord } from './item.ts';
import type { OutboxStore } from './store.ts';
import { areFrozenFiles, isTicketRecord } from './stored-record.ts';

/** Another version of the site may have written what stands there: it is checked as it is read. */
interface Schema extends DBSchema {
  tickets: { key: string; value: unknown };
  /** Apart from the tickets, so that listing loads none and a change of state writes none. */
  files: { key: string; value: unknown };
}

/** On disk before a promise resolves, not only with the operating system: a power cut loses nothing. */
const durability = { durability: 'strict' } as const;

/**
 * Keeps tickets in IndexedDB, shared by all tabs of the site. What this version does not understand is
 * somebody's ticket all the same: it is left to the version that wrote it, neither listed nor changed.
 */
export function databaseStore(): OutboxStore {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => (opened = undefined);

  /** Works on the database; once more on a new connection, because Safari drops one that slept. */
  async function work<T>(task: (database: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
    try {
      return await task(await (opened ??= open(forget)));
    } catch {
      forget();
      return task(await (opened ??= open(forget)));
    }
  }

  return {
    add: (item, files) =>
      work(async (database) => {
        const transaction = database.transaction(['tickets', 'files'], 'readwrite', durability);
        await Promise.all([
          transaction.objectStore('files').put(files, item.id),
          transaction.objectStore('tickets').put({ ...item, isDurable: true }, item.id),
          transaction.done,
        ]);
      }),
    list: () =>
      work(async (database) => {
        const records = await database.getAll('tickets');
        return records.filter(isTicketRecord).sort((a, b) => momentOf(a) - momentOf(b));
      }),
    files: (id) =>
      work(async (database) => {
        const files = (await database.get('files', id)) ?? [];
        return areFrozenFiles(files) ? files : null;
      }),
    change: (id, change) =>
      work(async (database) => {
        const transaction = database.transaction(['tickets', 'files'], 'readwrite', durability);
        const tickets = transaction.objectStore('tickets');
        const known = await tickets.get(id);
        if (known !== undefined && !isTicketRecord(known)) return;
        const record = change(known);
        const hasFiles = record !== undefined && record.state !== 'sent';
        await Promise.all([
          record ? tickets.put(record, id) : tickets.delete(id),
          hasFiles ? undefined : transaction.objectStore('files').delete(id),
          transaction.done,
        ]);
      }),
  };
}

async function open(onClosed: () => void): Promise<IDBPDatabase<Schema>> {
  const database = await openDB<Schema>('wenda-outbox', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('tickets');
      fresh.createObjectStore('files');
    },
    // A newer version of the site wants to change the database in another tab.
    blocking: () => {
      database.close();
      onClosed();
    },
    terminated: onClosed,
  });
  return database;
}

function momentOf(record: TicketRecord): number {
  return record.state === 'sent' ? record.sentAt : record.createdAt;
}
