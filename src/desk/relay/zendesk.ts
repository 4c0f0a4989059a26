import { z } from 'zod';
import type { RelaySettings } from '../../schemas/ticket-relay.ts';
import { requestJson, type RelayRequest } from './request-json.ts';
import { RelayFailure, type Relay, type RelayFile, type RelayServices } from './relay.ts';

type Settings = Extract<RelaySettings, { kind: 'zendesk' }> & { email: string; token: string };

const ticket = z.object({ id: z.number().transform(String), external_id: z.string().nullish() });
const created = z.object({ ticket });
const listed = z.object({ tickets: z.array(ticket) });
const uploaded = z.object({ upload: z.object({ token: z.string() }) });

/**
 * Forwards to Zendesk Support. Its `Idempotency-Key` is known for two hours; whatever the time, a ticket is
 * found by `external_id`, in the list of tickets and not in search, which lags behind.
 * Tested against the published contract alone (developer.zendesk.com, "Ticketing API").
 */
export function zendesk({ url, email, token }: Settings, services: RelayServices): Relay {
  const base = new URL('api/v2/', url.endsWith('/') ? url : `${url}/`);
  const authorization = `Basic ${Buffer.from(`${email}/token:${token}`).toString('base64')}`;
  const asked = <T>(path: string, answer: z.ZodType<T>, request: RelayRequest) => {
    const headers = {
      ...request.headers,
      Authorization: authorization,
      Accept: 'application/json',
    };
    return requestJson(services, new URL(path, base), answer, { ...request, headers });
  };

  const find: Relay['find'] = async (reference, signal) => {
    const path = `tickets.json?external_id=${encodeURIComponent(reference)}`;
    const { tickets } = await asked(path, listed, { signal });
    const own = tickets.find(({ external_id }) => external_id === reference);
    return own?.id ?? null;
  };

  const upload = async (file: RelayFile, signal: AbortSignal): Promise<string> => {
    const { upload } = await asked(
      `uploads.json?filename=${encodeURIComponent(file.name)}`,
      uploaded,
      {
        method: 'POST',
        headers: { 'Content-Type': file.mediaType },
        body: file.bytes,
        signal,
      },
    );
    return upload.token;
  };

  const create: Relay['create'] = async (ticket, signal) => {
    const uploads: string[] = [];
    for (const file of ticket.files) uploads.push(await upload(file, signal));
    const { reference, subject, text, category, locale } = ticket;
    const body = JSON.stringify({
      ticket: {
        external_id: reference,
        subject: `[${reference}] ${subject}`,
        comment: { body: text, uploads },
        // A requester whom Zendesk does not know yet needs a name.
        requester: { name: ticket.email, email: ticket.email },
        tags: [category, locale],
      },
    });
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': reference };
    const request = { method: 'POST', headers, body, signal };
    const made = await asked('tickets.json', created, request).catch(throwAgain);
    return made.ticket.id;
  };
  return { name: 'zendesk', find, create };
}

/**
 * Files that are uploaded again have other tokens, so that a retry has another body under its key. Zendesk
 * then answers 400: the ticket is there, and the next attempt finds it.
 */
function throwAgain(failure: RelayFailure): never {
  const isKnown = failure.status === 400 && failure.message.includes('IdempotentRequestError');
  throw isKnown ? new RelayFailure(failure.message, { cause: failure }) : failure;
}
