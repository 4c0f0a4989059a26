import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { countKept } from '../reading/read-article.ts';

/** Fewer texts than these are read sooner than a thread begins. */
const worthThreads = 2000;

/** At least so many texts go to a thread, which takes half a second to begin. */
const fewest = 1000;

/** Megabytes for what has just been made: a parser makes much that does not last. */
const youngGeneration = 64;

/** So many texts are looked at to know whether most of a folder is still to be read. */
const sample = 50;

/** What a thread is told as it begins. */
export interface ReadAheadJob {
  folder: string;
  paths: string[];
  siteUrl: string | undefined;
}

/**
 * Reads the texts of a folder of which little is kept yet in threads of their own, beside each other: what
 * they found is kept then, and what they needed for it is gone with them. `onRead` is told how many have
 * been read.
 */
export async function readAhead(
  folder: string,
  paths: string[],
  siteUrl: string | undefined,
  onRead: (done: number) => void = () => undefined,
): Promise<void> {
  if (paths.length < worthThreads || isMostlyKept(paths, siteUrl)) return;
  const threads = Math.min(availableParallelism(), Math.floor(paths.length / fewest));
  const shares = Array.from({ length: threads }, (_share, own) =>
    paths.filter((_path, index) => index % threads === own),
  );
  let done = 0;
  await Promise.all(
    shares.map(async (share) => {
      const job: ReadAheadJob = { folder, paths: share, siteUrl };
      const thread = new Worker(new URL('./read-ahead-thread.ts', import.meta.url), {
        workerData: job,
        resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
      });
      thread.on('message', (count: number) => {
        done += count;
        onRead(done);
      });
      await once(thread, 'exit');
    }),
  );
}

function isMostlyKept(paths: string[], siteUrl: string | undefined): boolean {
  const some = paths.filter((_path, index) => index % Math.ceil(paths.length / sample) === 0);
  return countKept(some, siteUrl) > some.length / 2;
}
