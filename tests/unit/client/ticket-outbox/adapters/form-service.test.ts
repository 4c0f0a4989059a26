import { describe, expect, test } from 'vitest';
import {
  formServiceAdapter,
  readFormService,
} from '../../../../../src/client/ticket-outbox/adapters/form-service.ts';
import type { Posted, Reply } from '../../../../../src/client/ticket-outbox/adapters/post.ts';
import { item } from '../plain-item.ts';

const endpoint = 'https://formspree.example.com/f/abc';

function reply(status: number, body: unknown = '', more: Partial<Reply> = {}): Reply {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, address: endpoint, mediaType: '', retryAfter: null, text, ...more };
}

const read = (answer: Reply | null) => readFormService(answer, { endpoint }, 1000);

test('200 with {"ok": true} is sent, without a reference', () => {
  const answer = read(reply(200, { ok: true, next: '/thanks' }));
  expect(answer).toMatchObject({ kind: 'acknowledged', acknowledgement: { reference: null } });
});

describe('nobody knows whether it arrived', () => {
  test.each<[string, Reply | null]>([
    ['without an answer', null],
    ['with a page', reply(200, '<h1>Thanks</h1>')],
    ['with 200 that is not ok', reply(200, { ok: false })],
    ['after a redirect', reply(200, { ok: true }, { address: 'https://formspree.example.com/t' })],
    ['with 204', reply(204)],
    ['with 302', reply(302)],
    ['with 500', reply(500)],
    ['with 503', reply(503, '', { retryAfter: '5' })],
  ])('%s', (_, answer) => expect(read(answer)).toEqual({ kind: 'lost', reason: 'noAnswer' }));
});

test.each([400, 422])('%d with faults says them in the words of the service', (status) => {
  const errors = [{ code: 'TYPE_EMAIL', field: 'email', message: 'should be an email' }];
  expect(read(reply(status, { error: 'Validation', errors }))).toEqual({
    kind: 'refused',
    reason: 'faults',
    faults: [{ pointer: '/email', code: 'should be an email' }],
  });
});

test.each<[number, string]>([
  [408, 'postponed'],
  [429, 'postponed'],
  [413, 'refused'],
  [415, 'refused'],
  [400, 'blocked'],
  [403, 'blocked'],
  [404, 'blocked'],
])('%d is %s', (status, kind) => expect(read(reply(status)).kind).toBe(kind));

test('a ticket goes out as a plain form, without a key and without a preflight', async () => {
  const posted: Posted[] = [];
  const adapter = formServiceAdapter(async (_, request) => {
    posted.push(request);
    return null;
  });
  const fields = { email: 'a@example.com', confirmed: ['hex-key', 'card'] };
  await adapter.send(item({ fields }), [], { onProgress: () => undefined });
  expect([...posted[0]!.body]).toEqual([
    ['email', 'a@example.com'],
    ['confirmed', 'hex-key'],
    ['confirmed', 'card'],
  ]);
  expect(posted[0]!.headers).toEqual({ Accept: 'application/json' });
  expect(posted[0]!.onProgress).toBeUndefined();
});
