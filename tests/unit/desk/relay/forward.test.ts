import { describe, expect, it } from 'vitest';
import { forwardNext, startForwarding } from '../../../../src/desk/relay/forward.ts';
import { ticket } from '../desk-fixture.ts';
import type { Fault } from './fake-systems.ts';
import { deskWithRt } from './forwarding-fixture.ts';

const create = 'POST /REST/2.0/ticket';
const find = 'POST /REST/2.0/attachments';

describe('a ticket that is stored', () => {
  it('is in the outbox with it, and forwarded once', async () => {
    const desk = deskWithRt();
    const reference = await desk.send();
    expect(desk.rows()).toMatchObject([{ reference, state: 'pending', attempts: 0 }]);
    expect(await desk.forward()).toBe(true);
    expect(desk.rows()).toMatchObject([{ reference, state: 'forwarded', remote_id: '1' }]);
    expect(await desk.forward()).toBe(false);
    expect(desk.taken).toHaveLength(1);
  });

  it('stays one where it was stored before: a repeat is no second row', async () => {
    const desk = deskWithRt();
    await desk.send({}, [], 'the-same-key');
    await desk.send({}, [], 'the-same-key');
    expect(desk.rows()).toHaveLength(1);
  });

  it('is forwarded whatever happens to the one before it', async () => {
    const desk = deskWithRt({ [create]: [{ status: 500 }] });
    await desk.send();
    await desk.send();
    await desk.forward();
    await desk.forward();
    expect(desk.rows().map(({ state }) => state)).toEqual(['pending', 'forwarded']);
  });
});

it('a ticket in a language that the site has dropped is forwarded all the same', async () => {
  const desk = deskWithRt();
  await desk.send({ corrects: 'EX-7K2M-9QPD' });
  desk.store.database.exec(`UPDATE tickets SET locale = 'xx'`);
  await desk.forward();
  expect(desk.rows()).toMatchObject([{ state: 'forwarded' }]);
});

describe('a ticket that did not go through is tried again, and is there once', () => {
  const faults: [string, Fault][] = [
    ['refused connection', 'refused'],
    ['lost acknowledgement', 'lost'],
    ['500', { status: 500 }],
    ['502 of a proxy', { status: 502, body: '<html>' }],
    ['429', { status: 429, retryAfter: '30' }],
    ['408', { status: 408 }],
    ['page of somebody else’s with 200', { status: 200, body: '<html>' }],
    ['answer of another shape', { status: 200, body: '[]' }],
  ];

  it.each(faults)('after this: %s', async (_name, fault) => {
    const desk = deskWithRt({ [create]: [fault, fault, fault] });
    await desk.send();
    for (let tries = 0; desk.rows()[0]?.state !== 'forwarded'; tries += 1) {
      expect(tries).toBeLessThan(5);
      await desk.forward();
      desk.pass(3600);
    }
    expect(desk.taken).toHaveLength(1);
  });

  it.each([
    ['<html>', /^200, but not an answer [^]*no JSON/],
    ['{"id":null}', /^200, but not an answer [^]*\(id: /],
  ])('and the operator reads what is wrong with the answer %s', async (body, failure) => {
    const desk = deskWithRt({ [create]: [{ status: 200, body }] });
    await desk.send();
    await desk.forward();
    expect(desk.rows()).toMatchObject([
      { state: 'pending', failure: expect.stringMatching(failure) },
    ]);
  });

  it('and is looked for before it is made again', async () => {
    const desk = deskWithRt({ [create]: ['lost'] });
    await desk.send();
    await desk.forward();
    desk.pass(60);
    await desk.forward();
    expect(desk.asked).toEqual([create, find, 'GET /REST/2.0/transaction/1001']);
    expect(desk.rows()).toMatchObject([{ state: 'forwarded', remote_id: '1', attempts: 2 }]);
  });

  it('and is not made where looking for it fails', async () => {
    const desk = deskWithRt({ [create]: ['lost'], [find]: [{ status: 503 }] });
    await desk.send();
    await desk.forward();
    desk.pass(60);
    await desk.forward();
    expect(desk.rows()).toMatchObject([{ state: 'pending', attempts: 2 }]);
    expect(desk.taken).toHaveLength(1);
  });
});

describe('the next attempt', () => {
  const dueIn = async (fault: Fault, attempts: number) => {
    const desk = deskWithRt({ [create]: Array.from({ length: attempts }, () => fault) });
    await desk.send();
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if (attempt > 1) desk.pass(24 * 3600);
      await desk.forward();
    }
    return (Date.parse(desk.rows()[0]!.next_at) - desk.clock.now.valueOf()) / 1000;
  };

  it.each<[string, Fault, number, number]>([
    ['is in a minute at most', { status: 429 }, 1, 30.5],
    ['doubles its limit', { status: 429 }, 3, 120.5],
    ['is within the hour, however many there were', { status: 429 }, 12, 1800.5],
    ['waits as long as it is asked to', { status: 429, retryAfter: '300' }, 1, 300],
    [
      'waits until the date that it is given',
      { status: 503, retryAfter: 'Sat, 21 Nov 2026 09:00:00 GMT' },
      1,
      3600,
    ],
    ['waits until what may still be made has been made', 'lost', 1, 30.5],
  ])('%s', async (_name, fault, attempts, seconds) => {
    expect(await dueIn(fault, attempts)).toBe(seconds);
  });
});

describe('a ticket that is refused for good', () => {
  it.each([400, 401, 403, 404, 413, 422, 302])(
    'with %i is stuck until a person lets it go',
    async (status) => {
      const desk = deskWithRt({ [create]: [{ status, body: 'No permission' }] });
      await desk.send();
      await desk.forward();
      expect(desk.rows()).toMatchObject([{ state: 'stuck', failure: `${status} No permission` }]);
      desk.pass(24 * 3600);
      expect(await desk.forward()).toBe(false);
    },
  );
});

describe('a desk that dies', () => {
  it.each([
    ['before it sent the ticket', false],
    ['after the ticket was made', true],
  ])('%s: the next one looks for it and goes on', async (_name, isMade) => {
    const desk = deskWithRt();
    await desk.send();
    const dying = desk.newProcess();
    const stop = new AbortController();
    const { create: make } = dying.relay;
    dying.relay.create = async (given, signal) => {
      if (isMade) await make(given, signal);
      stop.abort();
      throw new Error('killed');
    };
    await forwardNext(dying, stop.signal);
    expect(desk.rows()).toMatchObject([{ state: 'sending' }]);

    const next = desk.newProcess();
    expect(await desk.forward(next)).toBe(false);
    desk.pass(150);
    expect(await desk.forward(next)).toBe(true);
    expect(desk.rows()).toMatchObject([{ state: 'forwarded', remote_id: '1' }]);
    expect(desk.taken).toHaveLength(1);
  });
});

describe('two desks over one database', () => {
  it('forward each ticket once', async () => {
    const desk = deskWithRt();
    for (let count = 0; count < 20; count += 1) await desk.send();
    const work = async (by: ReturnType<typeof desk.newProcess>) => {
      while (await desk.forward(by));
    };
    await Promise.all([work(desk.newProcess()), work(desk.newProcess())]);
    expect(new Set(desk.taken.map(({ fields }) => fields['Subject'])).size).toBe(20);
    expect(desk.taken).toHaveLength(20);
  });

  it('leave a ticket to the one that took it over; what the other still does changes nothing', async () => {
    const desk = deskWithRt();
    await desk.send();
    const slow = desk.newProcess();
    const { create: make } = slow.relay;
    slow.relay.create = async (given, signal) => {
      const id = await make(given, signal);
      desk.pass(151);
      await desk.forward(desk.newProcess());
      throw new Error(`${id} came too late`);
    };
    await desk.forward(slow);
    expect(desk.rows()).toMatchObject([{ state: 'forwarded', attempts: 2 }]);
    expect(desk.taken).toHaveLength(1);
  });
});

describe('the log', () => {
  it('says how it went, and names neither a person nor a ticket', async () => {
    const desk = deskWithRt({ [create]: [{ status: 422, body: `bad ${ticket.email}` }] });
    const references = [await desk.send(), await desk.send()];
    await desk.forward();
    await desk.forward();
    expect(desk.lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { relay: 'request-tracker', forward: 'stuck', attempt: 1, status: 422, ms: 0 },
      { relay: 'request-tracker', forward: 'forwarded', attempt: 1, ms: 0 },
    ]);
    for (const secret of [ticket.email, ticket.subject, ...references]) {
      expect(desk.lines.join()).not.toContain(secret);
    }
  });
});

describe('forwarding that runs', () => {
  it('takes what comes, survives its own failures and stops when asked to', async () => {
    const desk = deskWithRt();
    const failures: unknown[] = [];
    const own = desk.newProcess();
    let isBroken = true;
    const running = startForwarding(
      {
        ...own,
        now: () => {
          if (!isBroken) return desk.clock.now;
          isBroken = false;
          throw new Error('disk full');
        },
      },
      (error) => failures.push(error),
    );
    await desk.send();
    await expect.poll(() => desk.rows()[0]?.state, { timeout: 5000 }).toBe('forwarded');
    await running.stop();
    expect(failures).toEqual([new Error('disk full')]);
    await desk.send();
    expect(desk.rows().at(-1)).toMatchObject({ state: 'pending' });
  });
});
