import * as fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { patience, scale, seed } from './scale.ts';
import { faultOfAnswer } from './support/answers.ts';
import { newDeskFolder, startDesk } from './support/desk-process.ts';
import { readRecords } from './support/desk-records.ts';
import { recordFigures } from './support/figures.ts';
import { wireRequest, type WireRequest } from './support/fuzz-http.ts';
import { exchange } from './support/raw-socket.ts';
import { strangersIn, unsafeIn } from './support/stored-names.ts';

/** Sockets at once. */
const atOnce = 16;

/** What Node's HTTP parser says, without a body, to what is not HTTP: the desk never sees it. */
const notHttp = [400, 408, 411, 413, 417, 431];

it(
  `outlives ${scale.sockets} hostile requests through sockets (seed ${seed})`,
  { timeout: patience },
  async () => {
    const { around, folder, remove } = newDeskFolder();
    onTestFinished(remove);
    const desk = await startDesk(folder);
    onTestFinished(() => desk.stop('SIGKILL'));
    const port = Number(new URL(desk.address).port);
    const statuses = new Map<number, number>();
    const faultsOf = async (request: WireRequest) => {
      const answer = await exchange(port, request);
      statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      const mayBeSilent = request.hangsUp || !request.isWhole;
      if (mayBeSilent && answer.status === 0) return [];
      if (answer.body === '' && notHttp.includes(answer.status)) return [];
      const fault = faultOfAnswer(answer);
      return fault ? [`${fault} (to ${JSON.stringify(request.bytes)})`] : [];
    };
    const property = fc.asyncProperty(
      fc.array(wireRequest, { minLength: atOnce, maxLength: atOnce }),
      async (requests) => {
        expect((await Promise.all(requests.map(faultsOf))).flat()).toEqual([]);
        expect(desk.isAlive()).toBe(true);
      },
    );
    await fc.assert(property, {
      seed,
      numRuns: Math.ceil(scale.sockets / atOnce),
      // The fault names its request; looking for a smaller batch would only take time.
      endOnFailure: true,
    });

    expect((await fetch(`${desk.address}/healthz`)).status).toBe(200);
    await desk.stop();
    expect(desk.errors()).toBe('');
    const records = readRecords(folder);
    expect(unsafeIn(records)).toEqual([]);
    expect(strangersIn(around)).toEqual([]);
    expect(records.length, 'tickets stored').toBeGreaterThan(0);
    recordFigures('fuzz sockets', {
      seed,
      requests: [...statuses.values()].reduce((sum, count) => sum + count, 0),
      stored: records.length,
      answers: [...statuses]
        .toSorted(([a], [b]) => a - b)
        .map((pair) => pair.join('×'))
        .join(' '),
    });
  },
);
