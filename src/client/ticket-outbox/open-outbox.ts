import { formServiceAdapter } from './adapters/form-service.ts';
import { genericAdapter } from './adapters/generic.ts';
import { post } from './adapters/post.ts';
import { browserStore } from './browser-store.ts';
import { Outbox } from './outbox.ts';
import { tabChannel, webLocks } from './tabs.ts';

/** Where every page sees, without loading anything, that tickets wait to be sent; `define.ts` has it written out. */
const pendingKey = 'wenda.outbox';

let opened: Outbox | undefined;

/** The outbox of this browser, one for all that the page has. */
export function openOutbox(): Outbox {
  opened ??= new Outbox({
    store: browserStore(),
    adapters: { generic: genericAdapter(post), 'form-service': formServiceAdapter(post) },
    locks: webLocks(),
    channel: tabChannel(),
    isOnline: () => navigator.onLine,
    now: Date.now,
    random: Math.random,
    newKey,
    onPending: notePending,
  });
  return opened;
}

/** 128 random bits in hexadecimal; `crypto.randomUUID` is missing in older browsers and without TLS. */
function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Notes how many tickets wait to be sent without anybody's help. */
function notePending(count: number): void {
  try {
    if (count > 0) localStorage.setItem(pendingKey, String(count));
    else localStorage.removeItem(pendingKey);
  } catch {
    // Storage is off: the ticket page alone sends what waits.
  }
}
