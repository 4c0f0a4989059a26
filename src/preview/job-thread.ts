import { once } from 'node:events';
import { parentPort, Worker, type WorkerOptions } from 'node:worker_threads';

/** A thread that does jobs, one after another. */
export interface JobThread<Job, Result> {
  /** Rejects where the job fails, and where the thread has died. */
  ask: (job: Job) => Promise<Result>;
  stop: () => Promise<unknown>;
}

/** What the thread answers to a job. */
type Answer<Result> = { result: Result } | { failure: string };

/** Starts the thread of a script, which calls `doJobs`. */
export function jobThread<Job, Result>(
  script: URL,
  options: WorkerOptions = {},
): JobThread<Job, Result> {
  const thread = new Worker(script, options);
  const death = new Promise<never>((_resolve, reject) => {
    thread.once('error', reject).once('exit', () => reject(new Error('The thread was stopped.')));
  });
  // Whoever asks next meets it; until then nobody waits for it.
  death.catch(() => undefined);
  let last: Promise<unknown> = Promise.resolve();
  const run = async (job: Job): Promise<Result> => {
    thread.postMessage(job);
    const [answer] = (await Promise.race([once(thread, 'message'), death])) as [Answer<Result>];
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.result;
  };
  return {
    ask: (job) => {
      const turn = last.then(() => run(job));
      last = turn.catch(() => undefined);
      return turn;
    },
    stop: () => thread.terminate(),
  };
}

/** Answers the jobs of this thread. */
export function doJobs<Job, Result>(work: (job: Job) => Promise<Result>): void {
  parentPort?.on('message', (job: Job) => {
    void work(job)
      .then((result): Answer<Result> => ({ result }))
      .catch((error: unknown): Answer<Result> => ({ failure: wordsOf(error) }))
      .then((answer) => parentPort?.postMessage(answer));
  });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
