import { expect, it } from 'vitest';
import { maskInWorker } from '../../../../src/desk/mask/mask-in-worker.ts';
import { newDesk, programForm, seedPhrase, ticket } from '../desk-fixture.ts';

const long = (text: string) => ({ text: `${'nothing here\n'.repeat(3000)}${text}`, confirmed: [] });

it('masks long texts while others are answered', async () => {
  const desk = newDesk();
  const log = new File([`${'2026-11-20 nothing here\n'.repeat(20_000)}${seedPhrase}\n`], 'a.log');
  const key = { 'Idempotency-Key': 'key-of-the-test' };
  const response = await desk.postForm(programForm(ticket, [log]), key);
  expect((await response.json()).masked).toEqual(['/files/0']);
  const text = desk.bytesOf(desk.rows('attachments')[0]).toString();
  expect(text).toHaveLength('2026-11-20 nothing here\n'.length * 20_000 + '[•••]\n'.length);
});

it('gives up what takes too long, and goes on with the next', async () => {
  const endless = { text: `${seedPhrase}\n`.repeat(50_000), confirmed: [] };
  const texts = [maskInWorker(endless, 1), maskInWorker(long(seedPhrase))];
  const [first, second] = await Promise.all(texts);
  expect(first).toBeNull();
  expect(second).toBe(long('[•••]').text);
});

it('keeps no more than a few waiting', async () => {
  const all = await Promise.allSettled(Array.from({ length: 10 }, () => maskInWorker(long('x'))));
  const refused = all.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(refused).toMatchObject([{ problem: 'busy' }, { problem: 'busy' }]);
});
