import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tidyUp, type Retention } from '../../../../src/desk/store/retention.ts';
import { markTicket } from '../../../../src/desk/store/stored-tickets.ts';
import { newDesk, png, programForm, ticket } from '../desk-fixture.ts';

const keyed = (key: string) => ({ 'Idempotency-Key': `key-${key}-of-the-test` });
const at = (day: string) => new Date(`2026-${day}T09:00:00Z`);

/** Three tickets of 21 November with a file each: one still open, one closed on the 22nd, one on the 30th. */
async function deskWithTickets() {
  const desk = newDesk();
  const receipts = [];
  for (const name of ['open', 'early', 'late']) {
    const file = new File([png, name], `${name}.png`);
    const response = await desk.postForm(programForm(ticket, [file]), keyed(name));
    receipts.push(await response.json());
  }
  const { database } = desk.store;
  markTicket(database, receipts[1].reference, 'closed', at('11-22'));
  markTicket(database, receipts[2].reference, 'closed', at('11-30'));
  for (const name of desk.blobs()) utimesSync(join(desk.folder, 'blobs', name), 0, 0);
  const tidy = (retention: Retention | null, now: Date) =>
    tidyUp(desk.folder, database, retention, now);
  return { desk, receipts, tidy };
}

it('deletes tickets so many days after they were closed, with their files', async () => {
  const { desk, receipts, tidy } = await deskWithTickets();
  expect(tidy({ days: 10, isOfAll: false }, at('12-01'))).toEqual({ tickets: 0, files: 0 });
  expect(tidy({ days: 10, isOfAll: false }, at('12-03'))).toEqual({ tickets: 1, files: 1 });
  expect(desk.rows('tickets').map(({ reference }) => reference)).toEqual(
    expect.arrayContaining([receipts[0].reference, receipts[2].reference]),
  );
  expect([desk.rows('tickets').length, desk.rows('attachments').length]).toEqual([2, 2]);
  expect(desk.blobs()).toHaveLength(2);
});

it('deletes all tickets of an age where that is chosen, and nothing where nothing is', async () => {
  const { desk, tidy } = await deskWithTickets();
  expect(tidy(null, at('12-31'))).toEqual({ tickets: 0, files: 0 });
  expect(tidy({ days: 10, isOfAll: true }, at('11-30'))).toEqual({ tickets: 0, files: 0 });
  expect(tidy({ days: 10, isOfAll: true }, at('12-01'))).toEqual({ tickets: 3, files: 3 });
  expect([desk.rows('tickets').length, desk.blobs().length]).toEqual([0, 0]);
});

it('keeps of a deleted ticket no personal data, and answers a late retry as before', async () => {
  const { desk, receipts, tidy } = await deskWithTickets();
  tidy({ days: 10, isOfAll: true }, at('12-31'));
  const again = await desk.postForm(
    programForm(ticket, [new File([png, 'early'], 'early.png')]),
    keyed('early'),
  );
  expect(again.status).toBe(200);
  expect(await again.json()).toEqual(receipts[1]);
  const other = await desk.post({ ...ticket, amount: '9' }, keyed('early'));
  expect(other.status).toBe(422);
  expect(desk.rows('tickets')).toEqual([]);
  const { reference, status_token } = receipts[1];
  const state = await desk.app.request(`/v1/tickets/${reference}`, {
    headers: { 'Status-Token': status_token },
  });
  expect(state.status).toBe(404);
  const left = JSON.stringify(desk.rows('idempotency'));
  for (const personal of [ticket.email, ticket.subject, ticket.description, 'png']) {
    expect(left).not.toContain(personal);
  }
});
