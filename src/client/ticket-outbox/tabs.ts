/** Keeps two tabs from working at the same ticket. */
export interface Locks {
  /** Whether they hold between tabs; where not, they hold within this one. */
  isShared: boolean;
  /** Works while nobody else does under this name; null where somebody does. */
  run: <T>(name: string, work: () => Promise<T>) => Promise<T | null>;
}

/** Locks of the browser (Web Locks API); a tab that is closed lets go of its own. */
export function webLocks(): Locks {
  if (!('locks' in navigator)) return ownLocks();
  const own = ownLocks();
  return {
    isShared: true,
    run: async (name, work) => {
      let isRefused = true;
      try {
        return await navigator.locks.request(`wenda.${name}`, { ifAvailable: true }, (lock) => {
          isRefused = false;
          return lock ? work() : null;
        });
      } catch (error) {
        // Where the site may store nothing, there is nothing to share between tabs either.
        if (isRefused) return own.run(name, work);
        throw error;
      }
    },
  };
}

/** Locks within this tab, where the browser has none. */
export function ownLocks(): Locks {
  const held = new Set<string>();
  return {
    isShared: false,
    run: async (name, work) => {
      if (held.has(name)) return null;
      held.add(name);
      try {
        return await work();
      } finally {
        held.delete(name);
      }
    },
  };
}

/** Tells the other tabs that something changed. */
export interface TabChannel {
  notify: () => void;
  /** Listens for the other tabs. */
  onNotify: (listener: () => void) => void;
}

/** Tells them by a `BroadcastChannel`; silent where there is none. */
export function tabChannel(): TabChannel {
  if (!('BroadcastChannel' in globalThis)) {
    return { notify: () => undefined, onNotify: () => undefined };
  }
  const channel = new BroadcastChannel('wenda.outbox');
  return {
    notify: () => channel.postMessage(null),
    onNotify: (listener) => channel.addEventListener('message', listener),
  };
}
