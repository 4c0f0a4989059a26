import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import type { RelaySettings } from '../../schemas/ticket-relay.ts';
import { requestJson, type RelayRequest } from './request-json.ts';
import {
  RelayFailure,
  type Relay,
  type RelayFile,
  type RelayServices,
  type RelayTicket,
} from './relay.ts';

type Settings = Extract<RelaySettings, { kind: 'request-tracker' }> & { token: string };

/** RT writes some numbers as text. */
const id = z.union([z.string(), z.number()]).transform(String);
const created = z.object({ id });
const attachments = z.object({
  items: z.array(z.object({ Filename: z.string(), TransactionId: id })),
});
const transaction = z.object({ Object: z.object({ id }) });

/**
 * Forwards to Request Tracker 5 by REST 2. RT knows no idempotency key, so each ticket brings itself along
 * as an attachment `<reference>.json`, and is found by that name: RT has an index on it, it is there as
 * soon as the ticket is, and unlike a subject nobody edits it. Looking for the attachment, not for the
 * ticket, also finds what has been merged or deleted since, which a search in TicketSQL leaves out.
 *
 * The token's user needs CreateTicket, SeeQueue and ShowTicket, the last in every queue that tickets may
 * be moved to.
 */
export function requestTracker({ url, queue, token }: Settings, services: RelayServices): Relay {
  const base = new URL('REST/2.0/', url.endsWith('/') ? url : `${url}/`);
  const asked = <T>(path: string, answer: z.ZodType<T>, request: RelayRequest) => {
    const headers = { ...request.headers, Authorization: `token ${token}` };
    return requestJson(services, new URL(path, base), answer, { ...request, headers });
  };

  const find: Relay['find'] = async (reference, signal) => {
    const { items } = await asked('attachments?fields=Filename,TransactionId', attachments, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      // Without `case_sensitive` PostgreSQL does not use the index.
      body: JSON.stringify([
        { field: 'Filename', operator: '=', value: ownName(reference), case_sensitive: 1 },
      ]),
      signal,
    });
    const own = items.find(({ Filename }) => Filename === ownName(reference));
    if (!own) return null;
    const made = await asked(`transaction/${own.TransactionId}`, transaction, { signal });
    return made.Object.id;
  };

  let seesItsOwn = false;
  const create: Relay['create'] = async (ticket, signal) => {
    const body = ticketForm(queue, ticket);
    const { id } = await asked('ticket', created, { method: 'POST', body, signal });
    // Without ShowTicket each search finds nothing, and each retry would make one more ticket.
    seesItsOwn ||= (await find(ticket.reference, signal)) !== null;
    if (seesItsOwn) return id;
    throw new RelayFailure(
      `made ticket ${id}, but cannot see it: give the token's user ShowTicket`,
      { isFinal: true },
    );
  };
  return { name: 'request-tracker', find, create };
}

/**
 * RT takes attachments in JSON too, but answers 500 where a name there is not ASCII (5.0.3); in
 * multipart/form-data, names and bytes arrive as they are, and a third smaller.
 */
function ticketForm(queue: string, ticket: RelayTicket): FormData {
  const form = new FormData();
  const fields = {
    Queue: queue,
    Requestor: ticket.email,
    Subject: `[${ticket.reference}] ${ticket.subject}`,
    Content: ticket.text,
    // RT reads no fractions of a second.
    Due: ticket.reply_by.replace(/\.\d+Z$/, 'Z'),
  };
  form.append('JSON', JSON.stringify(fields));
  for (const file of [...ticket.files, ownFile(ticket)]) {
    form.append('Attachments', new File([file.bytes], file.name, { type: typeFor(file) }));
  }
  return form;
}

function ownName(reference: string): string {
  return `${reference}.json`;
}

function ownFile({ reference, document }: RelayTicket): RelayFile {
  const bytes = new TextEncoder().encode(JSON.stringify(document, null, 2));
  return { name: ownName(reference), mediaType: 'application/json', bytes };
}

/** RT rewrites text as UTF-8 and guesses what it was before; what is not UTF-8 it must not take for text. */
function typeFor({ mediaType, bytes }: RelayFile): string {
  if (!mediaType.startsWith('text/')) return mediaType;
  return isUtf8(bytes) ? `${mediaType}; charset=utf-8` : 'application/octet-stream';
}
