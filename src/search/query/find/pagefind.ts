import { objectOf, type Shape } from '../../../lib/shape.ts';
import { indexHref } from '../../index-href.ts';
import { once } from '../once.ts';

/** What this module uses of Pagefind's JS API. */
interface Pagefind {
  init: () => Promise<void>;
  search: (term: string) => Promise<unknown>;
}

/** What a function answers shows when it is called. */
const isFunction: Shape<() => Promise<never>> = (value): value is () => Promise<never> =>
  typeof value === 'function';

const isPagefind = objectOf<Pagefind>({ init: isFunction, search: isFunction });

/** An instance over one locale's index. */
interface Instance {
  pagefind: Pagefind;
  /** Settled once it can search. */
  ready: Promise<void>;
}

/** How long a worker takes to start, in milliseconds. */
const workerStart = 30;

const instances = new Map<string, Promise<Instance>>();
let starts = 0;

/** Starts Pagefind over one locale's index; resolves as soon as it is at work by itself. */
export function startPagefind(locale: string): Promise<Instance> {
  return once(instances, locale, async () => {
    // A browser keeps a module, and Pagefind that it could not start.
    const address = indexHref(locale, `pagefind.js${starts > 0 ? `?start=${starts}` : ''}`);
    const pagefind = await importPagefind(address).catch((error: unknown) => {
      forgetPagefind(locale);
      throw error;
    });
    const ready = pagefind.init();
    ready.catch(() => forgetPagefind(locale));
    // Its worker cannot start while this thread is busy, and the rest of a search keeps it busy.
    await Promise.race([ready, pause(workerStart)]).catch(() => undefined);
    return { pagefind, ready };
  });
}

async function importPagefind(address: string): Promise<Pagefind> {
  const module: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(module)) throw new Error(`${address}: no Pagefind`);
  return module;
}

/** Lets the next search start Pagefind anew. */
export function forgetPagefind(locale: string): void {
  instances.delete(locale);
  starts += 1;
}

// What it could not load it takes for empty, and it goes on so when the connection is back.
globalThis.addEventListener?.('online', () => {
  for (const locale of instances.keys()) forgetPagefind(locale);
});

/** Pagefind over one locale's index, loaded with the first search. Rejects where it cannot be had. */
export async function loadPagefind(locale: string): Promise<Pagefind> {
  const { pagefind, ready } = await startPagefind(locale);
  await ready;
  return pagefind;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
