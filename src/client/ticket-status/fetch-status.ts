import { parseInstant } from '../../lib/date.ts';
import { ticketStates, type TicketState } from '../../schemas/ticket-states.ts';

/** What the endpoint says of a ticket, or why nothing is known. */
export type TicketStatusResult =
  | { kind: TicketState; receivedAt: Date | null; replyBy: Date | null }
  | { kind: 'notFound' | 'offline' | 'unavailable' };

/** How long to wait for an answer, in milliseconds. */
const patience = 20_000;

/** Asks for the state of a ticket: `GET <endpoint>/<reference>` with the token in a header, never in the address. */
export async function fetchStatus(
  endpoint: string,
  reference: string,
  token: string,
): Promise<TicketStatusResult> {
  try {
    const response = await fetch(`${endpoint}/${encodeURIComponent(reference)}`, {
      headers: { Accept: 'application/json', 'Status-Token': token },
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    });
    if (response.status === 404) return { kind: 'notFound' };
    return response.ok ? answerOf(await response.json()) : { kind: 'unavailable' };
  } catch {
    return { kind: navigator.onLine ? 'unavailable' : 'offline' };
  }
}

function answerOf(answer: unknown): TicketStatusResult {
  const { state, received_at, reply_by } = Object(answer) as Record<string, unknown>;
  const kind = ticketStates.find((known) => known === state);
  if (!kind) return { kind: 'unavailable' };
  const [receivedAt, replyBy] = [received_at, reply_by].map((moment) =>
    parseInstant(String(moment)),
  );
  return { kind, receivedAt: receivedAt ?? null, replyBy: replyBy ?? null };
}
