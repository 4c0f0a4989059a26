import type { Finding } from '../../secrets/finding.ts';
import type { GuardResponse, GuardedText, GuardRequest } from './messages.ts';

/** A worker, and how to settle each question that it has not answered. */
interface Running {
  worker: Worker;
  waiting: Map<number, { resolve: (findings: Finding[][]) => void; reject: () => void }>;
}

let running: Running | undefined;
let lastId = 0;

/** Starts the worker and loads the word lists of the page’s language: called when somebody begins to write. */
export function loadGuard(): void {
  if (running) return;
  try {
    running = startWorker();
    post(running, { lang: document.documentElement.lang });
  } catch {
    // Tried anew when there is something to look through, where a failure is told.
  }
}

/**
 * Secrets in each text. Rejects where the guard cannot run: then nothing may be stored or sent. The
 * next call starts a new worker.
 */
export async function guardTexts(texts: GuardedText[]): Promise<Finding[][]> {
  const current = (running ??= startWorker());
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    current.waiting.set(id, { resolve, reject: () => reject(new Error('no secret guard')) });
    post(current, { id, texts });
  });
}

function post({ worker }: Running, request: GuardRequest): void {
  worker.postMessage(request);
}

function startWorker(): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const started: Running = { worker, waiting: new Map() };
  worker.addEventListener('error', () => endWorker(started));
  worker.addEventListener('messageerror', () => endWorker(started));
  worker.addEventListener('message', ({ data: { id, findings } }: MessageEvent<GuardResponse>) => {
    if (!findings) return endWorker(started);
    started.waiting.get(id)?.resolve(findings);
    started.waiting.delete(id);
  });
  return started;
}

/** A worker that failed is not asked again: it remembers what it could not load. */
function endWorker(failed: Running): void {
  failed.worker.terminate();
  if (running === failed) running = undefined;
  for (const { reject } of failed.waiting.values()) reject();
  failed.waiting.clear();
}
