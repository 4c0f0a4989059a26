import type { OutboxItem } from '../../../../src/client/ticket-outbox/item.ts';

/** A ticket in the outbox, with what a test wants otherwise. */
export function item(otherwise: Partial<OutboxItem> = {}): OutboxItem {
  return {
    id: 'one',
    state: 'queued',
    key: 'key-of-one',
    locale: 'en',
    endpoint: 'https://desk.example.com/v1/tickets',
    adapter: 'generic',
    fields: { category: 'other', description: 'My deposit has not arrived.' },
    fileNames: [],
    isDurable: true,
    createdAt: 0,
    attempts: 0,
    attemptedAt: 0,
    nextAt: 0,
    ...otherwise,
  };
}
