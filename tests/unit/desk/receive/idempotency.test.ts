import { describe, expect, it } from 'vitest';
import { withKeyLock } from '../../../../src/desk/receive/idempotency.ts';
import { readSite } from '../../../../src/schemas/read-site.ts';
import { browser, formOf, newDesk, png, programForm, ticket } from '../desk-fixture.ts';

type Desk = ReturnType<typeof newDesk>;

const key = { 'Idempotency-Key': '0d6c1f1e-2f' };

describe('a program that repeats its key', () => {
  it('gets the first answer again, in whatever media type it comes', async () => {
    const desk = newDesk();
    const first = await desk.post(ticket, key);
    desk.clock.now = new Date('2026-12-24T00:00:00Z');
    const again = await desk.post({ ...ticket, subject: ' Deposit  missing ' }, key);
    const multipart = await desk.postForm(programForm(ticket), key);
    expect([first.status, again.status, multipart.status]).toEqual([201, 200, 200]);
    const receipt = await first.json();
    expect(await again.json()).toEqual(receipt);
    expect(await multipart.json()).toEqual(receipt);
    expect(desk.rows('tickets')).toHaveLength(1);
  });

  it.each([
    [
      'another description',
      { ...ticket, description: 'Something quite different happened to me.' },
    ],
    ['another language', { ...ticket, locale: 'ja' }],
    ['one field more', { ...ticket, uid: '10482093' }],
  ])('is refused with %s', async (_, other) => {
    const desk = newDesk();
    await desk.post(ticket, key);
    const response = await desk.post(other, key);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({
      type: 'urn:wenda:problem:idempotency-key-reused',
    });
    expect(desk.rows('tickets')).toHaveLength(1);
  });

  it('is refused with another file', async () => {
    const desk = newDesk();
    const send = (...bytes: number[]) =>
      desk.postForm(programForm(ticket, [new File([png, Uint8Array.from(bytes)], 'a.png')]), key);
    expect([(await send(1)).status, (await send(2)).status, (await send(1)).status]).toEqual([
      201, 422, 200,
    ]);
  });

  it('makes one ticket of 20 posts at once', async () => {
    const desk = newDesk();
    const responses = await Promise.all(
      Array.from({ length: 20 }, () =>
        desk.postForm(programForm(ticket, [new File([png], 'a.png')]), key),
      ),
    );
    const statuses = responses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(statuses.filter((status) => ![200, 201, 409].includes(status))).toEqual([]);
    expect((await desk.postForm(programForm(ticket, [new File([png], 'a.png')]), key)).status).toBe(
      200,
    );
    expect([desk.rows('tickets').length, desk.rows('attachments').length]).toEqual([1, 1]);
  });

  it.each([
    ['a program', (desk: Desk) => desk.post(ticket, key)],
    ['a form', (desk: Desk) => desk.postForm(formOf({ ...ticket, idempotency_key: 'of-a-form' }))],
  ])('is answered as %s was before, whatever site.yaml has come to ask', async (_, send) => {
    const desk = newDesk();
    const first = await send(desk);
    const { ticket: asked, ...site } = readSite();
    const categories = asked.categories.filter(({ id }) => id !== ticket.category);
    const { network: _network, ...evidence } = asked.evidence;
    const changed = { ...site, ticket: { ...asked, categories, evidence } };
    const later = newDesk({ store: desk.store, site: changed });
    const again = await send(later);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect((await later.post(ticket)).status).toBe(422);
  });

  it('may bring a new proof, other seconds and another list of what was confirmed', async () => {
    const desk = newDesk();
    await desk.post({ ...ticket, seconds_open: 90, confirmed: ['card'], altcha: 'a' }, key);
    const again = await desk.post({ ...ticket, seconds_open: 95, altcha: 'b' }, key);
    expect(again.status).toBe(200);
  });

  it('may correct a ticket that had faults and was not stored', async () => {
    const desk = newDesk();
    expect((await desk.post({ ...ticket, email: 'ana' }, key)).status).toBe(422);
    expect((await desk.post(ticket, key)).status).toBe(201);
  });
});

it('is refused while the first request with its key is being processed', async () => {
  const inFlight = new Set<string>();
  const first = Promise.withResolvers<string>();
  const settled = withKeyLock(inFlight, 'the-key', () => first.promise);
  const work = async () => 'other';
  await expect(withKeyLock(inFlight, 'the-key', work)).rejects.toMatchObject({
    problem: 'in-flight',
    headers: { 'Retry-After': '1' },
  });
  expect(await withKeyLock(inFlight, 'another-key', work)).toBe('other');
  first.resolve('first');
  expect(await settled).toBe('first');
  expect(await withKeyLock(inFlight, 'the-key', work)).toBe('other');
  await expect(
    withKeyLock(inFlight, 'the-key', () => Promise.reject(new Error('x'))),
  ).rejects.toThrow('x');
  expect(inFlight.size).toBe(0);
});

describe('a plain form without a key', () => {
  it('is one ticket when it comes twice within ten minutes', async () => {
    const desk = newDesk();
    await desk.postForm(formOf(ticket));
    desk.clock.now = new Date('2026-11-21T08:09:59Z');
    const again = await desk.postForm(formOf({ ...ticket, page_url: '', locale: 'ko' }));
    expect(again.status).toBe(200);
    expect(desk.rows('tickets')).toHaveLength(1);
    expect(await again.text()).toContain(String(desk.rows('tickets')[0]?.['reference']));
  });

  it.each([
    ['after ten minutes', ticket, '2026-11-21T08:10:01Z'],
    ['from another address', { ...ticket, email: 'bo@example.com' }, '2026-11-21T08:00:01Z'],
    ['with other content', { ...ticket, amount: '3' }, '2026-11-21T08:00:01Z'],
  ])('is another ticket %s', async (_, fields, time) => {
    const desk = newDesk();
    await desk.postForm(formOf(ticket));
    desk.clock.now = new Date(time);
    expect((await desk.postForm(formOf(fields))).status).toBe(201);
    expect(desk.rows('tickets')).toHaveLength(2);
  });
});

describe('a plain form with a key in a hidden field', () => {
  it('repeats, and with other content becomes a new ticket once it is sent again without the key', async () => {
    const desk = newDesk();
    const keyed = { ...ticket, idempotency_key: 'minted-by-the-page' };
    expect((await desk.postForm(formOf(keyed))).status).toBe(201);
    expect((await desk.postForm(formOf(keyed))).status).toBe(200);
    const other = { ...keyed, description: 'It is a different matter altogether now.' };
    const refused = await desk.postForm(formOf(other), { ...browser });
    expect(refused.status).toBe(422);
    expect(await refused.text()).not.toContain('minted-by-the-page');
    const { idempotency_key: _, ...keyless } = other;
    expect((await desk.postForm(formOf(keyless))).status).toBe(201);
  });
});
