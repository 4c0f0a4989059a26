/** Where every page sees, without loading anything, that tickets wait to be sent; `define.ts` has it written out. */
export const pendingKey = 'wenda.outbox';

/** Notes how many tickets wait to be sent without anybody's help. */
export function notePending(count: number): void {
  try {
    if (count > 0) localStorage.setItem(pendingKey, String(count));
    else localStorage.removeItem(pendingKey);
  } catch {
    // Storage is off: the ticket page alone sends what waits.
  }
}
