import type { TicketFault } from '../../schemas/ticket-faults.ts';

/** What became of an attempt to send a ticket. */
export type SendOutcome =
  | { kind: 'sent'; reference: string; replyBy: string }
  | { kind: 'refused'; faults: TicketFault[] }
  | { kind: 'failed'; reason: 'offline' | 'network' | 'unknown' | 'unavailable' | 'tooLarge' };

/** How long an attempt may take, in milliseconds; files on a slow line take their time. */
const patience = 120_000;

/**
 * Sends a ticket once. Only an answer that names a reference counts as sent; an answer that is lost is
 * `unknown`, and the same key makes a repeat harmless.
 */
export async function sendTicket(
  endpoint: string,
  fields: Record<string, string>,
  files: File[],
  key: string,
): Promise<SendOutcome> {
  const body = new FormData();
  body.append('ticket', new Blob([JSON.stringify(fields)], { type: 'application/json' }));
  for (const file of files) body.append('files', file, file.name);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json', 'Idempotency-Key': key },
      credentials: 'omit',
      signal: AbortSignal.timeout(patience),
    });
    return outcomeOf(response, (await response.json()) as Answer);
  } catch {
    return { kind: 'failed', reason: navigator.onLine ? 'unknown' : 'offline' };
  }
}

interface Answer {
  reference?: unknown;
  reply_by?: unknown;
  errors?: TicketFault[];
}

function outcomeOf({ status }: Response, answer: Answer): SendOutcome {
  const isStored = status === 201 || status === 200;
  if (isStored && typeof answer.reference === 'string') {
    return { kind: 'sent', reference: answer.reference, replyBy: String(answer.reply_by ?? '') };
  }
  if (status === 422 && answer.errors?.length) return { kind: 'refused', faults: answer.errors };
  if (status === 413) return { kind: 'failed', reason: 'tooLarge' };
  if (isStored) return { kind: 'failed', reason: 'unknown' };
  return { kind: 'failed', reason: status >= 500 || status === 429 ? 'unavailable' : 'network' };
}
