import { formServiceAdapter } from './adapters/form-service.ts';
import { genericAdapter } from './adapters/generic.ts';
import { post } from './adapters/post.ts';
import { browserStore } from './browser-store.ts';
import { Outbox } from './outbox.ts';
import { notePending } from './pending.ts';
import { tabBell, webLocks } from './tabs.ts';

let opened: Outbox | undefined;

/** The outbox of this browser, one for all that the page has. */
export function openOutbox(): Outbox {
  opened ??= new Outbox({
    store: browserStore(),
    adapters: { generic: genericAdapter(post), 'form-service': formServiceAdapter(post) },
    locks: webLocks(),
    bell: tabBell(),
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
