import type { Context } from 'hono';
import { faultsOf, reservedFields } from '../../schemas/ticket.ts';
import { answerFaultsPage, answerReceiptPage } from '../pages/answer-pages.ts';
import type { Desk } from '../desk.ts';
import { isIdempotencyKey, requireKey, withKeyLock } from './idempotency.ts';
import { DeskProblem } from '../problem.ts';
import { mediaTypeOf } from './media-type.ts';
import { withBody } from './request-body.ts';
import { requesterAddress } from './requester-address.ts';
import { acceptTicket, toIncomingTicket, type IncomingTicket } from './accept-ticket.ts';
import { readSubmission, type Submission } from './submission.ts';
import { answerLocale, prefersPage } from '../pages/texts.ts';
import type { StoredReceipt } from '../store/new-ticket.ts';

/** `POST /v1/tickets`: reads, checks and stores a ticket, and answers only once it is on disk. */
export async function receiveTicket(c: Context, desk: Desk): Promise<Response> {
  const type = mediaTypeOf(c.req.raw.headers);
  if (!type) throw new DeskProblem('media-type');
  const header = c.req.header('Idempotency-Key');
  if (type === 'application/json') requireKey(header);
  const inFlightKey = isIdempotencyKey(header) ? header : undefined;
  const address = desk.isProxied ? requesterAddress(c.req.header('X-Forwarded-For')) : null;
  return withBody(c.req.raw, type, desk.bodies, (body) =>
    withKeyLock(desk.inFlight, inFlightKey, async () => {
      const read = await readSubmission(body, type, c.req.header('Content-Type') ?? '');
      if (read.source === 'form') {
        const key = [header, read.formKey].find(isIdempotencyKey) ?? null;
        return acceptForm(c, desk, await toIncomingTicket(desk, read, { key, address }));
      }
      const key = requireKey(header);
      const incoming = await toIncomingTicket(desk, read, { key, address });
      return answerReceipt(c, located(c, await acceptTicket(desk, incoming)), incoming);
    }),
  );
}

async function acceptForm(c: Context, desk: Desk, incoming: IncomingTicket): Promise<Response> {
  const repair = (submission: Submission) => withoutHiddenFaults(c, desk, submission);
  try {
    const stored = located(c, await acceptTicket(desk, incoming, repair));
    if (!prefersPage(c)) return answerReceipt(c, stored, incoming);
    return await answerReceiptPage(c, desk, incoming, stored);
  } catch (error) {
    if (!(error instanceof DeskProblem) || !prefersPage(c)) throw error;
    if (error.problem === 'unavailable') desk.onFailure(error.cause);
    return answerFaultsPage(c, desk, incoming, error);
  }
}

function located(c: Context, stored: StoredReceipt): StoredReceipt {
  c.header('Location', `/v1/tickets/${stored.receipt.reference}`);
  return stored;
}

function answerReceipt(
  c: Context,
  { receipt, outcome }: StoredReceipt,
  { masked }: IncomingTicket,
): Response {
  const { reference, received_at, reply_by, status_token } = receipt;
  const document = { reference, received_at, reply_by, status_token };
  const told = masked.length > 0 ? { ...document, masked } : document;
  return c.json(told, outcome === 'new' ? 201 : 200);
}

/** A person can correct neither a hidden field nor one that a newer `site.yaml` no longer has: such faults are dropped. */
function withoutHiddenFaults(c: Context, desk: Desk, submission: Submission): Submission {
  const { page_url, form_version, corrects, ...fields } = submission.fields;
  const known = Object.entries(fields).filter(
    ([name]) => reservedFields.includes(name) || Object.hasOwn(desk.site.ticket.evidence, name),
  );
  const hidden = Object.entries({ page_url, form_version, corrects }).filter(([name, value]) => {
    const { error } = desk.schema.safeParse({ [name]: value });
    return error && !faultsOf(error).some(({ pointer }) => pointer === `/${name}`);
  });
  const locale = answerLocale(c, fields['locale']);
  return { ...submission, fields: { ...Object.fromEntries([...known, ...hidden]), locale } };
}
