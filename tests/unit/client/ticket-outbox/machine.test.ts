import fc from 'fast-check';
import { expect, test } from 'vitest';
import { states } from '../../../../src/client/ticket-outbox/states.ts';
import { Desk, FormService } from './endpoint.ts';
import { action, Person } from './person.ts';
import { lies, refusals, wayOf } from './line.ts';
import { World } from './world.ts';

/** `WENDA_RUNS=10000` for the whole of it. */
const numRuns = Number(process.env['WENDA_RUNS'] ?? 300);
const timeout = Math.max(60_000, numRuns * 60);

const days = { day: fc.array(action, { maxLength: 40, size: 'max' }), hasLocks: fc.boolean() };

test(
  'over any line, in any order: what is shown as sent is stored once, nothing twice, nothing is lost',
  async () => {
    const faults = fc.array(wayOf([...lies], [...refusals]), { maxLength: 20, size: 'max' });
    await fc.assert(
      fc.asyncProperty(fc.record({ ...days, faults }), async ({ day, faults, hasLocks }) => {
        const desk = new Desk();
        const world = new World(desk, hasLocks);
        const person = new Person(world, 'generic');
        world.faults = [...faults];
        for (const one of day) {
          await person.live(one);
          // A late request must not meet other rules than its answer was given by.
          if (one.what === 'rules' && !world.isUnderWay) desk.isStrict = !desk.isStrict;
          person.expectTruth(desk.stored);
        }
        await person.seeItThrough();
        person.expectTruth(desk.stored);
        await person.expectNothingLost(desk.stored);
        expect(world.overlaps).toBe(0);
      }),
      { numRuns },
    );
  },
  timeout,
);

test(
  'a form service never gets a ticket twice unless the person asked for it',
  async () => {
    const faults = fc.array(
      wayOf([...lies].filter(isNoRefusal), [...refusals], ['once', 'never', 'late']),
      {
        maxLength: 20,
        size: 'max',
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.record({ ...days, faults }), async ({ day, faults, hasLocks }) => {
        const service = new FormService();
        const world = new World(service, hasLocks);
        const person = new Person(world, 'form-service');
        world.faults = [...faults];
        for (const one of day) {
          await person.live(one);
          person.expectTruth(service.stored);
        }
        await person.seeItThrough();
        person.expectTruth(service.stored);
        await person.expectKept();
        expect(world.overlaps).toBe(0);
      }),
      { numRuns },
    );
  },
  timeout,
);

/** Without keys there is no other way than to believe a service that says "later" or "not so". */
function isNoRefusal({ status }: { status: number }): boolean {
  return status < 400 || status >= 500;
}

test.each(Object.entries(states))(
  'from %s every way leads to a state that exists',
  (_, { next }) => {
    for (const state of Object.values(next)) expect(states).toHaveProperty(state);
  },
);
