import { request, type Agent } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { encode, type Encoded, type MadeTicket } from './made-tickets.ts';

/** An answer, read whole. */
export interface Answer {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** What the contract promises once a ticket is stored. */
export interface Receipt {
  reference: string;
  received_at: string;
  reply_by: string;
  status_token: string;
}

/** A ticket whose receipt has come, and what it took. */
export interface Acknowledged {
  ticket: MadeTicket;
  receipt: Receipt;
  /** Every answer on the way; 0 for a connection that broke. */
  statuses: number[];
}

/** What a client may try again with the same key (the contract); 0 is a connection that broke. */
const again = new Set([0, 408, 409, 425, 429, 500, 502, 503, 504]);

/** The longest wait between two attempts of a rig, which has no minute to spare. Milliseconds. */
const longestWait = 250;

/** How a post goes over the line. */
interface Line {
  agent?: Agent;
  /** After so many milliseconds the line breaks on the sender's side, whatever the desk did by then. */
  patience?: number;
}

/** Posts a body once, over a connection of the agent's or one of its own. */
export function post(
  address: string,
  key: string | undefined,
  { contentType, body }: Encoded,
  { agent, patience }: Line = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${address}/v1/tickets`, {
      method: 'POST',
      agent: agent ?? false,
      headers: {
        ...{ 'Content-Type': contentType, 'Content-Length': body.length },
        ...(key === undefined ? {} : { 'Idempotency-Key': key }),
      },
    });
    sent.on('error', reject);
    if (patience !== undefined) setTimeout(() => sent.destroy(), patience);
    sent.on('close', () => reject(new Error('The line broke.')));
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString('utf8');
        resolve({ status: response.statusCode!, headers: response.headers, body: text });
      });
    });
    sent.end(body);
  });
}

/**
 * Sends a ticket as the contract says: with one key, again until it is acknowledged.
 * @param addressOf asked anew at each attempt: a desk that starts again has another port
 * @param onAnswer sees every answer, a broken connection excepted
 * @param patience of the first attempt, as on a phone that loses its line
 * @throws where the desk refuses it
 */
export async function sendUntilAcknowledged(
  addressOf: () => string,
  ticket: MadeTicket,
  { onAnswer, ...firstLine }: Line & { onAnswer?: (answer: Answer) => void } = {},
): Promise<Acknowledged> {
  const encoded = await encode(ticket);
  const { patience: _, ...laterLine } = firstLine;
  let line: Line = firstLine;
  const statuses: number[] = [];
  for (;;) {
    const answer = await post(addressOf(), ticket.key, encoded, line).catch(() => null);
    line = laterLine;
    statuses.push(answer?.status ?? 0);
    if (answer) onAnswer?.(answer);
    if (answer && (answer.status === 200 || answer.status === 201)) {
      return { ticket, receipt: JSON.parse(answer.body) as Receipt, statuses };
    }
    if (!again.has(statuses.at(-1)!)) throw new Error(`${answer?.status}: ${answer?.body}`);
    await delay(Math.random() * waitAfter(answer));
  }
}

function waitAfter(answer: Answer | null): number {
  const seconds = Number(answer?.headers['retry-after'] ?? 0);
  return Math.min(longestWait, Math.max(40, seconds * 1000));
}
