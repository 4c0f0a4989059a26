import { describe, expect, test } from 'vitest';
import {
  genericAdapter,
  readGeneric,
} from '../../../../../src/client/ticket-outbox/adapters/generic.ts';
import type { Reply } from '../../../../../src/client/ticket-outbox/adapters/post.ts';
import { item } from '../plain-item.ts';

const endpoint = 'https://desk.example.com/v1/tickets';
const receipt = {
  reference: 'EX-7K2M-9QPD',
  received_at: '2026-11-21T09:00:00.000Z',
  reply_by: '2026-11-22T09:00:00.000Z',
  status_token: 'secret',
};

function reply(status: number, body: unknown = '', more: Partial<Reply> = {}): Reply {
  const isText = typeof body === 'string';
  const text = isText ? body : JSON.stringify(body);
  const mediaType = isText ? 'text/html' : 'application/json';
  return { status, address: endpoint, mediaType, retryAfter: null, text, ...more };
}

const read = (answer: Reply | null, attempts = 1) =>
  readGeneric(answer, { endpoint, attempts }, 1000);

describe('an acknowledgement', () => {
  test.each([200, 201])('is %d with a reference', (status) => {
    expect(read(reply(status, { ...receipt, masked: ['/description', 7] }))).toEqual({
      kind: 'acknowledged',
      acknowledgement: {
        reference: 'EX-7K2M-9QPD',
        receivedAt: receipt.received_at,
        replyBy: receipt.reply_by,
        statusToken: 'secret',
        masked: ['/description'],
      },
    });
  });

  test.each<[string, Reply, string, string]>([
    ['200 with a page', reply(200, '<h1>Sign in</h1>'), 'blocked', 'foreign'],
    ['200 with JSON and no reference', reply(200, {}), 'blocked', 'foreign'],
    ['201 with an empty reference', reply(201, { reference: '' }), 'blocked', 'foreign'],
    ['201 with a number', reply(201, { reference: 12 }), 'blocked', 'foreign'],
    ['201 with markup', reply(201, { reference: '<b>' }), 'blocked', 'foreign'],
    ['200 with a list', reply(200, ['EX-7K2M-9QPD']), 'lost', 'noAnswer'],
    ['201 cut short', reply(201, '{"refer', { mediaType: 'application/json' }), 'lost', 'noAnswer'],
    ['202', reply(202, receipt), 'blocked', 'foreign'],
    ['204', reply(204), 'blocked', 'foreign'],
    ['302', reply(302), 'blocked', 'foreign'],
    [
      'one from another address',
      reply(201, receipt, { address: 'https://desk.example.com/elsewhere' }),
      'blocked',
      'foreign',
    ],
  ])('is not %s', (_, answer, kind, reason) => {
    expect(read(answer)).toEqual({ kind, reason });
  });
});

test('no answer says nothing', () => {
  expect(read(null)).toEqual({ kind: 'lost', reason: 'noAnswer' });
});

test.each([408, 409, 425, 429, 500, 502, 503, 504])('%d asks for patience', (status) => {
  expect(read(reply(status, '', { retryAfter: '30' }))).toEqual({
    kind: 'postponed',
    reason: 'unavailable',
    retryAt: 31_000,
  });
});

test.each([400, 401, 403, 404, 405, 410])('%d says nothing of storage', (status) => {
  expect(read(reply(status))).toEqual({ kind: 'blocked', reason: 'denied' });
});

describe('422', () => {
  const faults = [{ pointer: '/email', code: 'ticket.email.malformed' }];

  test('with faults is a refusal, on every attempt', () => {
    const answer = reply(422, { type: 'urn:wenda:problem:faults', errors: faults });
    for (const attempts of [1, 5]) {
      expect(read(answer, attempts)).toEqual({ kind: 'refused', reason: 'faults', faults });
    }
  });

  test('of a key that is known with other content keeps the key', () => {
    const answer = reply(422, { type: 'urn:wenda:problem:idempotency-key-reused', errors: faults });
    expect(read(answer)).toEqual({ kind: 'blocked', reason: 'keyReused' });
  });

  test('that names no fault is none of the endpoint', () => {
    expect(read(reply(422, '<h1>No</h1>'))).toEqual({ kind: 'blocked', reason: 'foreign' });
    expect(read(reply(422, { errors: ['no'] }))).toEqual({ kind: 'blocked', reason: 'foreign' });
  });
});

describe('413, which comes before the key is looked up,', () => {
  test('refuses what was never attempted before, and names the files', () => {
    expect(read(reply(413))).toEqual({
      kind: 'refused',
      reason: 'tooLarge',
      faults: [{ pointer: '/files', code: 'ticket.attachments.tooLargeInAll' }],
    });
  });

  test('proves nothing of an earlier attempt', () => {
    expect(read(reply(413), 2)).toEqual({ kind: 'blocked', reason: 'tooLarge' });
  });
});

test('415 refuses a first attempt alone', () => {
  expect(read(reply(415)).kind).toBe('refused');
  expect(read(reply(415), 2).kind).toBe('blocked');
});

test('a ticket goes out as the contract wants it', async () => {
  const posted: { headers: Record<string, string>; body: FormData }[] = [];
  const adapter = genericAdapter(async (_, request) => {
    posted.push(request);
    return null;
  });
  const fields = { category: 'other', description: '充值没到', confirmed: ['hex-key'] };
  const file = {
    name: '截图.png',
    type: 'image/png',
    blob: new Blob(['x'], { type: 'image/png' }),
  };
  await adapter.send(item({ fields, key: 'the-key', endpoint }), [file], {});
  const [{ headers, body } = { headers: {}, body: new FormData() }] = posted;
  expect(headers).toEqual({ Accept: 'application/json', 'Idempotency-Key': 'the-key' });
  const ticket = body.get('ticket') as File;
  expect(ticket.type).toBe('application/json');
  expect(JSON.parse(await ticket.text())).toEqual(fields);
  expect((body.get('files') as File).name).toBe('截图.png');
});
