import { expect, it } from 'vitest';
import { neutraliseFileName } from '../../../../src/desk/receive/file-name.ts';
import { bytesOf, fiveFiles } from './files.ts';
import { deskWithZendesk } from './forwarding-fixture.ts';

const create = 'POST /api/v2/tickets.json';
const upload = 'POST /api/v2/uploads.json';
const day = 24 * 3600;

it('has requester, subject, text, tags, and the reference as its external id', async () => {
  const desk = deskWithZendesk();
  const reference = await desk.send({ subject: '充币没有到账' });
  await desk.forward();
  expect(desk.taken[0]?.fields).toMatchObject({
    external_id: reference,
    subject: `[${reference}] 充币没有到账`,
    requester: { email: 'ana@example.com' },
    tags: ['deposit', 'en'],
  });
});

it('has its five files byte for byte, under their names', async () => {
  const desk = deskWithZendesk();
  await desk.send({}, fiveFiles);
  await desk.forward();
  const { files } = desk.taken[0]!;
  expect(files.map(({ name }) => name)).toEqual(
    fiveFiles.map(({ name }) => neutraliseFileName(name)),
  );
  expect(files.map(({ bytes }) => Buffer.from(bytes).toString('hex'))).toEqual(
    await bytesOf(fiveFiles),
  );
});

it.each([
  ['within the two hours of its key', 60],
  ['after a day', day],
])(
  'is there once where the acknowledgement was lost and it is tried again %s',
  async (_when, seconds) => {
    const desk = deskWithZendesk({ [create]: ['lost'] });
    await desk.send({}, fiveFiles);
    await desk.forward();
    desk.pass(seconds);
    await desk.forward();
    expect(desk.rows()).toMatchObject([{ state: 'forwarded', remote_id: '1' }]);
    expect(desk.taken).toHaveLength(1);
  },
);

it('is looked for once more where Zendesk knows the key with other upload tokens', async () => {
  const refusal = '{"error":"IdempotentRequestError"}';
  const desk = deskWithZendesk({ [create]: [{ status: 400, body: refusal }] });
  await desk.send();
  await desk.forward();
  expect(desk.rows()).toMatchObject([{ state: 'pending' }]);
});

it('is stuck where Zendesk does not take it', async () => {
  const desk = deskWithZendesk({ [create]: [{ status: 422, body: 'RecordInvalid' }] });
  await desk.send();
  await desk.forward();
  expect(desk.rows()).toMatchObject([{ state: 'stuck', failure: '422 RecordInvalid' }]);
});

it('waits as long as a busy Zendesk asks, for a file too', async () => {
  const desk = deskWithZendesk({ [upload]: [{ status: 429, retryAfter: '93' }] });
  await desk.send({}, fiveFiles.slice(0, 1));
  await desk.forward();
  expect(desk.rows()).toMatchObject([{ state: 'pending', next_at: '2026-11-21T08:01:33.000Z' }]);
  desk.pass(93);
  await desk.forward();
  expect(desk.taken).toHaveLength(1);
});
