import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { OutboxItem } from '../../../src/client/ticket-outbox/item.ts';
import type { StarterLocale } from '../../starter-locales.ts';
import { ticketEndpoint } from './addresses.ts';
import { stories } from './problems.ts';
import { newEmail } from './ticket-page.ts';

/** A ticket as the form leaves it in the outbox, with what a test wants otherwise. */
export function frozen(locale: StarterLocale, otherwise: Partial<OutboxItem> = {}): OutboxItem {
  return {
    id: randomUUID(),
    state: 'queued',
    key: randomUUID(),
    locale,
    endpoint: ticketEndpoint,
    adapter: 'generic',
    fields: {
      ...{ category: 'other', email: newEmail(locale), description: stories[locale], locale },
      subject: `Outbox ${randomUUID().slice(0, 8)}`,
    },
    fileNames: [],
    isDurable: true,
    createdAt: Date.now(),
    attempts: 0,
    attemptedAt: 0,
    nextAt: 0,
    ...otherwise,
  };
}

/** Puts tickets into the browser's outbox, from a page that knew of none when it opened. */
export async function keep(page: Page, ...items: OutboxItem[]): Promise<void> {
  await page.goto('/en/faq/fees/');
  await page.evaluate(async (kept) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('wenda-outbox', 1);
      opening.onupgradeneeded = () => {
        opening.result.createObjectStore('tickets');
        opening.result.createObjectStore('files');
      };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const transaction = database.transaction(['tickets', 'files'], 'readwrite');
    for (const item of kept) {
      transaction.objectStore('tickets').put(item, item.id);
      const files = item.fileNames.map((name) => ({
        ...{ name, type: 'text/plain' },
        blob: new Blob([`the bytes of ${name}`], { type: 'text/plain' }),
      }));
      transaction.objectStore('files').put(files, item.id);
    }
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
    localStorage.setItem('wenda.outbox', String(kept.length));
  }, items);
}

/** Puts something else in the place of a ticket's files, before a page opens that would send it. */
export async function replaceFiles(page: Page, id: string, files: unknown): Promise<void> {
  await page.evaluate(
    async ([key, others]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open('wenda-outbox', 1);
        opening.onsuccess = () => resolve(opening.result);
      });
      const transaction = database.transaction('files', 'readwrite');
      transaction.objectStore('files').put(others, key);
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
    },
    [id, files] as const,
  );
}

/** The e-mail address that a ticket is sent from, by which the desk's test finds it. */
export function emailOf({ fields }: OutboxItem): string {
  return String(fields['email']);
}
