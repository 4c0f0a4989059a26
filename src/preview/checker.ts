import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Findings } from '../reading/fault.ts';
import type { CheckerAnswer, CheckerJob } from './checker-jobs.ts';

/** Checks and indexes the content folder beside what serves its pages; one job at a time. */
export interface Checker {
  check: () => Promise<Findings>;
  /** Writes the index of some languages from what was last checked; resolves to their numbers of entries. */
  index: (locales: readonly string[] | 'all') => Promise<Record<string, number>>;
  stop: () => Promise<unknown>;
}

/** Starts the thread of the checks, which writes indexes into `indexFolder`. */
export function startChecker(indexFolder: string): Checker {
  const script = new URL('./checker-thread.ts', import.meta.url);
  const thread = new Worker(script, { workerData: indexFolder });
  const death = new Promise<never>((_resolve, reject) => thread.once('error', reject));
  // Whoever asks next meets it; until then nobody waits for it.
  death.catch(() => undefined);
  const ask = async (job: CheckerJob) => {
    thread.postMessage(job);
    const [answer] = (await Promise.race([once(thread, 'message'), death])) as [CheckerAnswer];
    if (answer.kind === 'failed') throw new Error(answer.reason);
    return answer;
  };
  return {
    check: async () => {
      const answer = await ask({ kind: 'check' });
      return answer.kind === 'checked' ? answer.findings : { faults: [], warnings: [] };
    },
    index: async (locales) => {
      const answer = await ask({ kind: 'index', locales });
      return answer.kind === 'indexed' ? answer.counts : {};
    },
    stop: () => thread.terminate(),
  };
}
