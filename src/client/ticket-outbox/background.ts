import type { Outbox } from './outbox.ts';
import { states } from './states.ts';
import { openOutbox } from './open-outbox.ts';

/** How soon to look after a ticket that another tab is sending: that tab may have been closed. Milliseconds. */
const lookAgain = 15_000;

let isFlushing = false;

/** Sends what waits: now, when the browser is online or the page in view again, and when it is due. */
export function keepFlushing(outbox: Outbox = openOutbox()): void {
  if (isFlushing) return;
  isFlushing = true;
  let timer: ReturnType<typeof setTimeout>;
  const schedule = async () => {
    const due = dueAt(await outbox.items(), Date.now());
    clearTimeout(timer);
    // Offline there is nothing to do before the browser says that it is online.
    if (due !== null && navigator.onLine) timer = setTimeout(flush, due - Date.now());
  };
  const flush = () => void outbox.flush().then(schedule, () => undefined);
  window.addEventListener('online', flush);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') flush();
  });
  outbox.onChange(() => void schedule().catch(() => undefined), new AbortController().signal);
  flush();
}

/** When the first of some tickets is to be looked after, at least half a second from now; null for never. */
export function dueAt(items: Awaited<ReturnType<Outbox['items']>>, now: number): number | null {
  const moments = items.flatMap(({ state, nextAt }) => {
    if (state === 'sending') return [now + lookAgain];
    return states[state].isRetried ? [Math.max(nextAt, now + 500)] : [];
  });
  return moments.length > 0 ? Math.min(...moments) : null;
}
