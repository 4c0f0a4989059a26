import { afterEach, expect, test, vi } from 'vitest';
import { fetchStatus } from '../../../../src/client/ticket-status/fetch-status.ts';

const endpoint = 'https://tickets.example.com/v1/tickets';

afterEach(() => vi.unstubAllGlobals());

function answerWith(answer: Response | Error) {
  const asked = vi.fn<typeof fetch>(() =>
    answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer),
  );
  vi.stubGlobal('fetch', asked);
  return asked;
}

test('sends the token in a header and never in the address', async () => {
  const asked = answerWith(Response.json({ state: 'received' }));
  await fetchStatus(endpoint, 'EX-7K2M-9QPD', 'secret-token');
  const [address, options] = asked.mock.calls[0]!;
  expect(address).toBe(`${endpoint}/EX-7K2M-9QPD`);
  expect(options?.headers).toMatchObject({ 'Status-Token': 'secret-token' });
});

test('keeps a reference that is none from changing the path', async () => {
  const asked = answerWith(new Response(null, { status: 404 }));
  await fetchStatus(endpoint, '../healthz?x#y', 'secret-token');
  expect(asked.mock.calls[0]![0]).toBe(`${endpoint}/..%2Fhealthz%3Fx%23y`);
});

test.each(['received', 'answered', 'closed'])(
  'tells that a ticket is %s, with its times',
  async (state) => {
    answerWith(
      Response.json({
        state,
        received_at: '2026-11-21T08:00:00Z',
        reply_by: '2026-11-22T08:00:00Z',
      }),
    );
    expect(await fetchStatus(endpoint, 'EX-7K2M-9QPD', 'token')).toEqual({
      kind: state,
      receivedAt: new Date('2026-11-21T08:00:00Z'),
      replyBy: new Date('2026-11-22T08:00:00Z'),
    });
  },
);

test.each([
  ['there is no such ticket', new Response(null, { status: 404 }), 'notFound'],
  ['the endpoint is busy', new Response(null, { status: 503 }), 'unavailable'],
  ['a page of a Wi-Fi answers', new Response('<h1>Sign in</h1>'), 'unavailable'],
  ['the state is none that we know', Response.json({ state: 'lost' }), 'unavailable'],
  ['the answer is null', Response.json(null), 'unavailable'],
  ['nothing answers', new TypeError('Failed to fetch'), 'unavailable'],
] as const)('says so where %s', async (_case, answer, kind) => {
  vi.stubGlobal('navigator', { onLine: true });
  answerWith(answer);
  expect(await fetchStatus(endpoint, 'EX-7K2M-9QPD', 'token')).toEqual({ kind });
});

test('says that it is the reader who is offline', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  answerWith(new TypeError('Failed to fetch'));
  expect(await fetchStatus(endpoint, 'EX-7K2M-9QPD', 'token')).toEqual({ kind: 'offline' });
});
