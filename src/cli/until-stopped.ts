import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Says a last word where somebody stops this process, until the function that it returns is called. A signal
 * that is listened to is heard between two steps, never within one: it cannot cut off a swap.
 */
export function untilStopped(lastWord: () => void): () => void {
  const stop = (signal: (typeof signals)[number]) => {
    lastWord();
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.on(signal, stop);
  return () => signals.forEach((signal) => process.removeListener(signal, stop));
}
