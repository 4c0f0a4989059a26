import { describe, expect, it } from 'vitest';
import { helpOrigin, newDesk, png, programForm, ticket } from './desk-fixture.ts';

const key = { 'Idempotency-Key': 'key-of-the-test' };

describe('a ticket of a program', () => {
  it('is stored before it is acknowledged, and promises the reply time of its category', async () => {
    const desk = newDesk();
    const response = await desk.post(ticket);
    expect(response.status).toBe(201);
    const receipt = await response.json();
    expect(receipt).toEqual({
      reference: expect.stringMatching(/^EX-[2-9A-Z]{4}-[2-9A-Z]{4}$/),
      received_at: '2026-11-21T08:00:00.000Z',
      reply_by: '2026-11-22T08:00:00.000Z',
      status_token: expect.stringMatching(/^[\w-]{32}$/),
    });
    expect(response.headers.get('Location')).toBe(`/v1/tickets/${receipt.reference}`);
    expect(desk.rows('tickets')).toMatchObject([
      {
        reference: receipt.reference,
        evidence: '{"network":"TRC20","amount":"1250.50"}',
        score: 0,
      },
    ]);
  });

  it.each(['files', 'files[]'])('keeps every byte of the files in %s', async (part) => {
    const desk = newDesk();
    const noise = new Uint8Array(3_000_000).map((_, index) => (index * 2654435761) >>> 24);
    const files = [
      new File([png, noise], '充值截图.png', { type: 'image/png' }),
      new File(['2026-11-20 订单 failed\r\n'], '../../app.log'),
    ];
    const response = await desk.postForm(programForm(ticket, files, part), key);
    expect(response.status).toBe(201);
    const stored = desk.rows('attachments');
    expect(stored.map(({ name, kind }) => [name, kind])).toEqual([
      ['充值截图.png', 'png'],
      ['app.log', 'log'],
    ]);
    for (const [index, file] of files.entries()) {
      expect(desk.bytesOf(stored[index]).equals(await file.bytes())).toBe(true);
    }
  });

  it('takes a ticket part that is a string', async () => {
    const form = new FormData();
    form.append('ticket', JSON.stringify(ticket));
    expect((await newDesk().postForm(form, key)).status).toBe(201);
  });

  it('with the honeypot filled is kept and scored', async () => {
    const desk = newDesk();
    expect((await desk.post({ ...ticket, website: 'http://spam.example' })).status).toBe(201);
    expect(desk.rows('tickets')).toMatchObject([{ score: 1, email: ticket.email }]);
  });

  it('leaves no personal data in the log', async () => {
    const desk = newDesk();
    const { reference } = await (await desk.post(ticket)).json();
    await desk.app.request(`/v1/tickets/${reference}?email=ana@example.com`);
    await desk.app.request('/ana@example.com');
    expect(desk.lines.map((line) => JSON.parse(line))).toEqual([
      { method: 'POST', path: '/v1/tickets', status: 201, ms: expect.any(Number) },
      { method: 'GET', path: '/v1/tickets/:reference', status: 404, ms: expect.any(Number) },
      { method: 'GET', path: '(unknown)', status: 404, ms: expect.any(Number) },
    ]);
  });
});

describe('the state of a ticket', () => {
  it('is told to those who hold the token, however the reference is typed', async () => {
    const desk = newDesk();
    const { status_token, ...receipt } = await (await desk.post(ticket)).json();
    const typed = receipt.reference.toLowerCase().replaceAll('-', '');
    const response = await desk.app.request(`/v1/tickets/${typed}`, {
      headers: { 'Status-Token': status_token, Origin: helpOrigin },
    });
    expect(await response.json()).toEqual({ ...receipt, state: 'received' });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
  });

  it.each([[{}], [{ 'Status-Token': 'wrong' }]])('is not found with %o', async (headers) => {
    const desk = newDesk();
    const { reference } = await (await desk.post(ticket)).json();
    const known = await desk.app.request(`/v1/tickets/${reference}`, { headers });
    const unknown = await desk.app.request('/v1/tickets/EX-2222-2222', { headers });
    expect([known.status, unknown.status]).toEqual([404, 404]);
    expect(await known.text()).toBe(await unknown.text());
  });
});

it('says that it is well', async () => {
  expect((await newDesk().app.request('/healthz')).status).toBe(200);
});
