import { expect, it } from 'vitest';
import { forwards } from '../../../../../src/cli/commands/desk/forwards.ts';
import { list } from '../../../../../src/cli/commands/desk/list.ts';
import { tidyUp } from '../../../../../src/desk/store/retention.ts';
import { deskWithRt } from '../../../desk/relay/forwarding-fixture.ts';

/** A desk with one ticket that is stuck, one that waits and one that is forwarded. */
async function deskWithThree() {
  const answers = [{ status: 403, body: 'No\npermission' }, { status: 429 }];
  const desk = deskWithRt({ 'POST /REST/2.0/ticket': answers });
  const references = [await desk.send(), await desk.send(), await desk.send()];
  for (const _ of references) await desk.forward();
  const { database } = desk.store;
  const run = (...typed: string[]) => forwards(database, typed, false);
  const retry = (...typed: string[]) => forwards(database, typed, true);
  return { desk, references, database, run, retry };
}

it('says what the ticket system does not have yet and why', async () => {
  const { run, references } = await deskWithThree();
  expect(run().split('\n')).toEqual([
    'reference     state    attempts  next                  why',
    `${references[0]}  stuck    1         --retry               403 No permission`,
    `${references[1]}  pending  1         2026-11-21T08:00:30Z  429`,
  ]);
});

it('says so where it has everything', () => {
  expect(forwards(deskWithRt().store.database, [], false)).toBe('Every ticket is forwarded.');
});

it.each([
  ['all that is stuck', []],
  ['one that is named', [0]],
])('tries %s again', async (_name, named) => {
  const { desk, retry, references } = await deskWithThree();
  const given = named.map((index) => references[index]!.toLowerCase());
  expect(retry(...given)).toBe('To be tried again: 1.');
  desk.clock.now = new Date();
  while (await desk.forward());
  expect(desk.rows()[0]).toMatchObject({ state: 'forwarded' });
});

it('lets nothing go that is not stuck', async () => {
  const { retry, references } = await deskWithThree();
  expect(retry(references[1]!)).toBe('To be tried again: 0.');
});

it('knows no other ticket', async () => {
  const { retry } = await deskWithThree();
  expect(() => retry('EX-2222-2222')).toThrow('There is no ticket "EX-2222-2222"');
});

it('is pointed to by the list where something is stuck', async () => {
  const { database } = await deskWithThree();
  expect(list(database, {})).toContain(
    'Stuck on the way to the ticket system: 1. See npm run desk -- forwards',
  );
});

it('is not overtaken by retention: what the ticket system does not have is kept', async () => {
  const { desk, database, references } = await deskWithThree();
  const later = new Date(desk.clock.now.valueOf() + 400 * 86_400_000);
  tidyUp(desk.folder, database, { days: 30, isOfAll: true }, later);
  expect(desk.rows().map(({ reference }) => reference)).toEqual(references.slice(0, 2));
});
