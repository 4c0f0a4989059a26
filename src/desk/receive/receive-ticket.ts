import type { Context } from 'hono';
import { faultsOf, reservedFields } from '../../schemas/ticket.ts';
import { answerFaultsPage, answerReceiptPage } from '../pages/answer-pages.ts';
import type { Desk } from '../desk.ts';
import { alone, isIdempotencyKey, requireKey } from './idempotency.ts';
import { DeskProblem } from '../problem.ts';
import { withBody } from './request-body.ts';
import { requesterAddress } from './requester-address.ts';
import { arrivalOf, settle, type Arrival, type Settled } from './accept-ticket.ts';
import { mediaTypeOf, readSubmission, type Submission } from './submission.ts';
import { localeOf, prefersPage } from '../pages/texts.ts';

/** `POST /v1/tickets`: reads, judges and stores a ticket, and answers only once it is on disk. */
export async function receiveTicket(c: Context, desk: Desk): Promise<Response> {
  const type = mediaTypeOf(c.req.raw.headers);
  if (!type) throw new DeskProblem('media-type');
  const header = c.req.header('Idempotency-Key');
  if (type === 'application/json') requireKey(header);
  const inFlightKey = isIdempotencyKey(header) ? header : undefined;
  const address = desk.isProxied ? requesterAddress(c.req.header('X-Forwarded-For')) : null;
  return withBody(c.req.raw, type, desk.bodies, (body) =>
    alone(desk.inFlight, inFlightKey, async () => {
      const read = await readSubmission(body, type, c.req.header('Content-Type') ?? '');
      if (read.source === 'form') {
        const key = [header, read.formKey].find(isIdempotencyKey) ?? null;
        return settleForm(c, desk, await arrivalOf(read, { key, address }));
      }
      const key = requireKey(header);
      const arrival = await arrivalOf(read, { key, address });
      return answerReceipt(c, located(c, await settle(desk, arrival)), arrival);
    }),
  );
}

async function settleForm(c: Context, desk: Desk, arrival: Arrival): Promise<Response> {
  const mend = (submission: Submission) => withHiddenFields(c, desk, submission);
  try {
    const settled = located(c, await settle(desk, arrival, mend));
    if (!prefersPage(c)) return answerReceipt(c, settled, arrival);
    return await answerReceiptPage(c, desk, arrival, settled);
  } catch (error) {
    if (!(error instanceof DeskProblem) || !prefersPage(c)) throw error;
    if (error.problem === 'unavailable') desk.onFailure(error.cause);
    return answerFaultsPage(c, desk, arrival, error);
  }
}

function located(c: Context, settled: Settled): Settled {
  c.header('Location', `/v1/tickets/${settled.receipt.reference}`);
  return settled;
}

function answerReceipt(c: Context, { receipt, outcome }: Settled, { masked }: Arrival): Response {
  const { reference, received_at, reply_by, status_token } = receipt;
  const document = { reference, received_at, reply_by, status_token };
  const told = masked.length > 0 ? { ...document, masked } : document;
  return c.json(told, outcome === 'new' ? 201 : 200);
}

/** A person cannot mend a hidden field, nor one that a newer `site.yaml` no longer has: faults there are let go. */
function withHiddenFields(c: Context, desk: Desk, submission: Submission): Submission {
  const { page_url, form_version, corrects, ...fields } = submission.fields;
  const known = Object.entries(fields).filter(
    ([name]) => reservedFields.includes(name) || Object.hasOwn(desk.site.ticket.evidence, name),
  );
  const hidden = Object.entries({ page_url, form_version, corrects }).filter(([name, value]) => {
    const { error } = desk.schema.safeParse({ [name]: value });
    return error && !faultsOf(error).some(({ pointer }) => pointer === `/${name}`);
  });
  const locale = localeOf(c, fields['locale']);
  return { ...submission, fields: { ...Object.fromEntries([...known, ...hidden]), locale } };
}
