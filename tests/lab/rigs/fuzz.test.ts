import * as fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';
import { patience, scale, seed } from './scale.ts';
import { faultOfAnswer } from './support/answers.ts';
import { openDesk } from './support/desk-in-process.ts';
import { newDeskFolder } from './support/desk-process.ts';
import { readRecords } from './support/desk-records.ts';
import { percentile, recordFigures } from './support/figures.ts';
import { fuzzedRequest } from './support/fuzz-requests.ts';
import { strangersIn, unsafeIn } from './support/stored-names.ts';

it(
  `answers ${scale.bodies} hostile bodies, and keeps nothing hostile (seed ${seed})`,
  { timeout: patience },
  async () => {
    const { around, folder, remove } = newDeskFolder();
    onTestFinished(remove);
    const desk = openDesk(folder);
    onTestFinished(desk.close);
    const statuses = new Map<number, number>();
    const times: number[] = [];
    const property = fc.asyncProperty(fuzzedRequest, async ({ contentType, body, headers }) => {
      const begun = performance.now();
      const response = await desk.app.request('/v1/tickets', {
        method: 'POST',
        headers: { ...headers, 'Content-Type': contentType },
        body,
      });
      const { status } = response;
      const answer = {
        status,
        contentType: response.headers.get('Content-Type') ?? '',
        body: await response.text(),
      };
      times.push(performance.now() - begun);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      expect(faultOfAnswer(answer)).toBeNull();
      expect(desk.failures.splice(0)).toEqual([]);
    });
    await fc.assert(property, { seed, numRuns: scale.bodies });

    const records = readRecords(folder);
    expect(unsafeIn(records)).toEqual([]);
    expect(strangersIn(around)).toEqual([]);
    expect(records.flatMap(({ files }) => files).length, 'files stored').toBeGreaterThan(50);
    recordFigures('fuzz', {
      seed,
      bodies: times.length,
      stored: records.length,
      answers: [...statuses]
        .toSorted(([a], [b]) => a - b)
        .map((pair) => pair.join('×'))
        .join(' '),
      'p99 ms': percentile(times, 0.99).toFixed(1),
      'slowest ms': Math.round(Math.max(...times)),
    });
  },
);
