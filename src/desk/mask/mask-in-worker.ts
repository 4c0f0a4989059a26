import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { UnmaskedText } from './mask-text.ts';
import { DeskProblem } from '../problem.ts';

/** A log of 10 MB takes two seconds; a text that was made to be slow is given up. Milliseconds. */
const timeout = 30_000;

/** So many long texts may wait at once. */
const maxWaiting = 8;

let worker: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Masks a long text in a thread of its own, one after another; null where it takes too long.
 * @throws DeskProblem `busy`
 */
export async function maskInWorker(
  unmasked: UnmaskedText,
  within = timeout,
): Promise<string | null> {
  if (waiting >= maxWaiting) throw new DeskProblem('busy', { headers: { 'Retry-After': '30' } });
  waiting += 1;
  const turn = last.then(() => maskNext(unmasked, within));
  last = turn.catch(() => undefined);
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

async function maskNext(unmasked: UnmaskedText, within: number): Promise<string | null> {
  worker ??= new Worker(new URL('mask-worker.ts', import.meta.url));
  worker.ref();
  const signal = AbortSignal.timeout(within);
  try {
    worker.postMessage(unmasked);
    const [masked] = (await once(worker, 'message', { signal })) as [string];
    worker.unref();
    return masked;
  } catch (error) {
    void worker.terminate();
    worker = undefined;
    if (signal.aborted) return null;
    throw error;
  }
}
