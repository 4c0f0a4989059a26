import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { rateLimit } from '../../../src/desk/receive/rate-limit.ts';
import { requesterAddress } from '../../../src/desk/receive/requester-address.ts';
import { browser, formOf, helpOrigin, newDesk, png, programForm, ticket } from './desk-fixture.ts';

const nth = (n: number) => ({ ...ticket, amount: String(n) });
const statusOf = async (response: Response | Promise<Response>) => (await response).status;

describe('an e-mail address', () => {
  it('may send so many tickets an hour, then one at a time', async () => {
    const desk = newDesk({ perEmail: 2 });
    expect(await statusOf(desk.post(nth(1)))).toBe(201);
    expect(await statusOf(desk.post({ ...nth(2), email: 'ANA@example.com' }))).toBe(201);
    const refused = await desk.post(nth(3), { Origin: helpOrigin });
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '1800']);
    expect(refused.headers.get('Access-Control-Expose-Headers')).toContain('Retry-After');
    expect(await refused.json()).toMatchObject({ type: 'urn:wenda:problem:rate-limited' });
    expect(await statusOf(desk.post({ ...nth(3), email: 'bo@example.com' }))).toBe(201);
    desk.clock.now = new Date('2026-11-21T08:30:00Z');
    expect(await statusOf(desk.post(nth(3)))).toBe(201);
    expect(await statusOf(desk.post(nth(4)))).toBe(429);
    expect(desk.rows('tickets')).toHaveLength(4);
  });

  it('is not counted for repeats, faults and what could not be stored', async () => {
    const desk = newDesk({ perEmail: 2 });
    const { save } = desk.store;
    const key = { 'Idempotency-Key': 'the-same-key' };
    for (let i = 0; i < 3; i += 1) await desk.post(nth(1), key);
    for (let i = 0; i < 3; i += 1) await desk.post({ ...nth(2), description: 'short' });
    desk.store.save = () => Promise.reject(new Error('disk full'));
    for (let i = 0; i < 3; i += 1) expect(await statusOf(desk.post(nth(2)))).toBe(503);
    desk.store.save = save;
    expect(await statusOf(desk.post(nth(2)))).toBe(201);
    expect(await statusOf(desk.post(nth(1), key))).toBe(200);
    expect(await statusOf(desk.post(nth(3)))).toBe(429);
  });

  it.each(locales)('is told in %s when to send again, and keeps what was typed', async (locale) => {
    const desk = newDesk({ perEmail: 1 });
    await desk.postForm(formOf({ ...nth(1), locale }));
    const response = await desk.postForm(formOf({ ...nth(2), locale }));
    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '3600']);
    const page = await response.text();
    expect(page).toContain(translator(locale)('ticket.desk.tooMany', { minutes: '60' }));
    expect(page).toContain(ticket.description);
  });
});

describe('a network address', () => {
  const from = (address: string) => ({ 'X-Forwarded-For': address });

  it('counts as the nearest proxy names it, whatever the sender says', async () => {
    const desk = newDesk({ perAddress: 1, isProxied: true });
    expect(await statusOf(desk.post(nth(1), from('192.0.2.1')))).toBe(201);
    expect(await statusOf(desk.post(nth(2), from('198.51.100.9, 192.0.2.1')))).toBe(429);
    expect(await statusOf(desk.post(nth(2), from('192.0.2.1, 198.51.100.9')))).toBe(201);
  });

  it('does not count without a proxy: every address is the desk’s own', async () => {
    const desk = newDesk({ perAddress: 1 });
    for (const n of [1, 2, 3]) {
      expect(await statusOf(desk.post(nth(n), from('192.0.2.1')))).toBe(201);
    }
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['a, 203.0.113.7 ', '203.0.113.7'],
    ['2001:db8:0:1::7', '2001:db8:0:1'],
    ['2001:0DB8:0000:0001:aaaa:bbbb:cccc:dddd', '2001:db8:0:1'],
    ['2001:db8::7', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['', null],
    [undefined, null],
  ])('%j counts for %j', (header, name) => {
    expect(requesterAddress(header)).toBe(name);
  });
});

it('no limit is no limit', () => {
  const { take } = rateLimit(null);
  for (let i = 0; i < 1000; i += 1) take('ana', new Date(0));
});

describe('memory', () => {
  it('is not taken by more bodies than it holds, and is given back', async () => {
    const desk = newDesk({ bodiesLimit: 100_000 });
    const large = new File([png, new Uint8Array(120_000)], 'a.png');
    const send = async (file: File) => {
      const form = new Response(programForm(ticket, [file]));
      const type = form.headers.get('Content-Type') ?? '';
      const headers = { 'Content-Type': type, 'Idempotency-Key': crypto.randomUUID() };
      const body = await form.bytes();
      return desk.app.request('/v1/tickets', { method: 'POST', headers, body });
    };
    const refused = await send(large);
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([503, '10']);
    expect(await refused.json()).toMatchObject({
      type: 'urn:wenda:problem:busy',
      title: 'Too busy, try again shortly',
    });
    const half = new File([png, new Uint8Array(60_000)], 'a.png');
    expect((await Promise.all([send(half), send(half)])).map(({ status }) => status)).toEqual(
      expect.arrayContaining([201, 503]),
    );
    for (let i = 0; i < 5; i += 1) expect((await send(half)).status).toBe(201);
  });

  it('is not spent on texts that no ticket may have', async () => {
    const desk = newDesk();
    const long = 'x'.repeat(1_100_000);
    const key = { 'Idempotency-Key': 'key-of-the-test' };
    const forms = [programForm({ ...ticket, uid: long }), formOf({ ...ticket, uid: long })];
    for (const form of forms) expect((await desk.postForm(form, key)).status).toBe(413);
    const params = new URLSearchParams({ ...ticket, uid: long });
    expect((await desk.postForm(params, browser)).status).toBe(413);
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`field_${i}`, 'x']));
    expect((await desk.post({ ...ticket, ...many })).status).toBe(400);
    const parts = new FormData();
    for (let i = 0; i < 500; i += 1) parts.append('uid', '');
    expect((await desk.postForm(parts)).status).toBe(400);
  });
});
