import { isTicketFault, type TicketFault } from '../../../schemas/ticket-faults.ts';
import type { Acknowledgement, Answer } from '../answer.ts';
import { readRetryAfter } from '../../../lib/retry-after.ts';
import type { OutboxItem } from '../item.ts';
import { documentOf, isRedirected, type Adapter } from './adapter.ts';
import type { Post, Reply } from './post.ts';

/** An endpoint that keeps the contract (`src/schemas/ticket-contract.yaml`): one key, one ticket. */
export function genericAdapter(post: Post, now: () => number = Date.now): Adapter {
  return {
    isIdempotent: true,
    send: async (item, files, { onProgress = () => undefined }) => {
      const body = new FormData();
      const ticket = JSON.stringify(item.fields);
      body.append('ticket', new Blob([ticket], { type: 'application/json' }));
      for (const { name, blob } of files) body.append('files', blob, name);
      const headers = { Accept: 'application/json', 'Idempotency-Key': item.key ?? '' };
      const reply = await post(item.endpoint, { headers, body, onProgress });
      return readGeneric(reply, item, now());
    },
  };
}

/** What an answer of the contract means for a ticket that was attempted so many times, this one included. */
export function readGeneric(
  reply: Reply | null,
  { endpoint, attempts }: Pick<OutboxItem, 'endpoint' | 'attempts'>,
  now: number,
): Answer {
  if (!reply) return { kind: 'lost', reason: 'noAnswer' };
  if (isRedirected(reply, endpoint)) return { kind: 'blocked', reason: 'foreign' };
  const { status } = reply;
  if (status === 200 || status === 201) return readStored(reply);
  if (status >= 500 || [408, 409, 425, 429].includes(status)) {
    const retryAt = readRetryAfter(reply.retryAfter, now);
    return { kind: 'postponed', reason: 'unavailable', retryAt };
  }
  if (status === 422) return readUnprocessable(reply);
  if (status === 413 || status === 415) return readUnread(reply, attempts === 1);
  return { kind: 'blocked', reason: status >= 400 ? 'denied' : 'foreign' };
}

/** Only a reference is an acknowledgement: anything on the way can answer 200. */
function readStored(reply: Reply): Answer {
  const document = documentOf(reply);
  if (document && isReference(document['reference'])) {
    return { kind: 'acknowledged', acknowledgement: acknowledgementOf(document) };
  }
  const isCutShort = !document && reply.mediaType === 'application/json';
  if (isCutShort) return { kind: 'lost', reason: 'noAnswer' };
  return { kind: 'blocked', reason: 'foreign' };
}

function readUnprocessable(reply: Reply): Answer {
  const document = documentOf(reply);
  const faults = faultsIn(document);
  if (document?.['type'] === 'urn:wenda:problem:idempotency-key-reused') {
    return { kind: 'blocked', reason: 'keyReused' };
  }
  if (faults.length === 0) return { kind: 'blocked', reason: 'foreign' };
  return { kind: 'refused', reason: 'faults', faults };
}

/**
 * 413 and 415 are said before the key is looked up, perhaps by a proxy: they prove that this attempt
 * stored nothing, and nothing of an earlier one.
 */
function readUnread(reply: Reply, isFirst: boolean): Answer {
  const isTooLarge = reply.status === 413;
  const reason = isTooLarge ? 'tooLarge' : 'faults';
  if (!isFirst) return { kind: 'blocked', reason: isTooLarge ? 'tooLarge' : 'denied' };
  const named = faultsIn(documentOf(reply));
  const faults = isTooLarge
    ? [{ pointer: '/files', code: 'ticket.attachments.tooLargeInAll' }]
    : [];
  return { kind: 'refused', reason, faults: named.length > 0 ? named : faults };
}

function acknowledgementOf(document: Record<string, unknown>): Acknowledgement {
  const text = (name: string) => {
    const value = document[name];
    return typeof value === 'string' ? value : null;
  };
  const masked = Array.isArray(document['masked']) ? document['masked'] : [];
  return {
    reference: text('reference'),
    statusToken: text('status_token'),
    replyBy: text('reply_by'),
    receivedAt: text('received_at'),
    masked: masked.filter((pointer): pointer is string => typeof pointer === 'string'),
  };
}

function isReference(value: unknown): boolean {
  return typeof value === 'string' && /^[\w#./-]{1,64}$/.test(value);
}

function faultsIn(document: Record<string, unknown> | null): TicketFault[] {
  const errors = document?.['errors'];
  return Array.isArray(errors) ? errors.filter(isTicketFault) : [];
}
