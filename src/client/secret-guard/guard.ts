import type { Finding } from '../../secrets/finding.ts';
import type { Answer, GuardedText, Question } from './messages.ts';

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
    running = start();
    ask(running, { lang: document.documentElement.lang });
  } catch {
    // Tried anew when there is something to look through, where a failure is told.
  }
}

/**
 * Secrets in each text. Rejects where the guard cannot run: then nothing may be stored or sent. The
 * next call starts a new worker.
 */
export async function guardTexts(texts: GuardedText[]): Promise<Finding[][]> {
  const current = (running ??= start());
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    current.waiting.set(id, { resolve, reject: () => reject(new Error('no secret guard')) });
    ask(current, { id, texts });
  });
}

function ask({ worker }: Running, question: Question): void {
  worker.postMessage(question);
}

function start(): Running {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const started: Running = { worker, waiting: new Map() };
  worker.addEventListener('error', () => end(started));
  worker.addEventListener('messageerror', () => end(started));
  worker.addEventListener('message', ({ data: { id, findings } }: MessageEvent<Answer>) => {
    if (!findings) return end(started);
    started.waiting.get(id)?.resolve(findings);
    started.waiting.delete(id);
  });
  return started;
}

/** A worker that failed is not asked again: it remembers what it could not load. */
function end(failed: Running): void {
  failed.worker.terminate();
  if (running === failed) running = undefined;
  for (const { reject } of failed.waiting.values()) reject();
  failed.waiting.clear();
}
