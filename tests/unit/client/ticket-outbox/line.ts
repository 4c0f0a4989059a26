import fc from 'fast-check';
import type { Reply } from '../../../../src/client/ticket-outbox/adapters/post.ts';
import { addressOf, json } from './endpoint.ts';
import type { Fault } from './world.ts';

const reply = (status: number, text = '', more: Partial<Reply> = {}): Reply => ({
  ...{ status, text, address: addressOf, mediaType: 'text/html', retryAfter: null },
  ...more,
});
const inJson = (status: number, document: unknown): Reply => ({
  address: addressOf,
  ...json(status, document),
});

/** Answers that say nothing of whether the ticket was stored; each may come from the way, or in place of the endpoint's own. */
export const lies: readonly Reply[] = [
  reply(200, '<h1>Sign in to the Wi-Fi</h1>'),
  reply(200, '{"ok":', { mediaType: 'application/json' }),
  reply(201, '{"reference":"EX-1', { mediaType: 'application/json' }),
  inJson(200, {}),
  inJson(201, { reference: '' }),
  inJson(200, { reference: 7 }),
  reply(204),
  inJson(201, { reference: 'EX-99', elsewhere: true }),
  reply(302),
  ...[400, 401, 403, 404, 405].map((status) => reply(status)),
  inJson(409, { type: 'urn:wenda:problem:in-flight' }),
  reply(422, '<h1>Unprocessable</h1>'),
  inJson(422, { type: 'urn:wenda:problem:idempotency-key-reused' }),
  reply(429, '', { retryAfter: '7200' }),
  reply(429, '', { retryAfter: 'Thu, 01 Jan 1970 00:30:00 GMT' }),
  ...[408, 425, 500, 502, 503, 504].map((status) => reply(status)),
].map((one) =>
  one.text.includes('elsewhere') ? { ...one, address: 'https://portal.example.com/' } : one,
);

/** Answers that prove that this request was not stored. */
export const refusals: readonly Reply[] = [reply(413), reply(415)];

/** What the line may do to a request: it may lie about anything but a refusal. */
export function wayOf(
  doubtful: Reply[],
  certain: Reply[],
  reaches: Fault['reaches'][] = ['once', 'twice', 'never', 'late'],
): fc.Arbitrary<Fault> {
  return fc.oneof(
    fc.record({
      reaches: fc.constantFrom(...reaches),
      answer: fc.constantFrom<Fault['answer']>('own', 'own', 'none', 'none', ...doubtful),
      isSlow: fc.boolean(),
    }),
    fc.record({
      reaches: fc.constant('never' as const),
      answer: fc.constantFrom<Fault['answer']>(...certain),
      isSlow: fc.boolean(),
    }),
  );
}
