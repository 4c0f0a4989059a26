import type { Context } from 'hono';
import { faultsOf, reservedFields, type Ticket, type TicketFault } from '../schemas/ticket.ts';
import type { Desk } from './desk.ts';
import { answerFaultsPage, answerReceiptPage } from './answer-pages.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { alone, isIdempotencyKey, requireKey } from './idempotency.ts';
import { judge } from './judge.ts';
import { DeskProblem } from './problem.ts';
import { readBody } from './request-body.ts';
import type { Attachment, Receipt, Stored } from './store.ts';
import { mediaTypeOf, readSubmission, type Submission } from './submission.ts';
import { localeOf, prefersPage } from './texts.ts';

const hour = 3_600_000;

/** Within this time, a plain form of the same content from the same address is the same ticket. Milliseconds. */
const repeatWindow = 10 * 60_000;

/** `POST /v1/tickets`: reads, judges and stores a ticket, and answers only once it is on disk. */
export async function receiveTicket(c: Context, desk: Desk): Promise<Response> {
  const type = mediaTypeOf(c.req.raw.headers);
  if (!type) throw new DeskProblem('media-type');
  const header = c.req.header('Idempotency-Key');
  if (type === 'application/json') requireKey(header);
  const body = await readBody(c.req.raw);
  return alone(desk.inFlight, isIdempotencyKey(header) ? header : undefined, async () => {
    const submission = await readSubmission(body, type, c.req.header('Content-Type') ?? '');
    if (submission.source === 'form')
      return settleForm(c, desk, withHiddenFields(c, desk, submission));
    return settleProgram(c, desk, submission, requireKey(header));
  });
}

function settleProgram(c: Context, desk: Desk, submission: Submission, key: string): Response {
  const judgement = judge(desk, submission);
  if ('faults' in judgement) throw new DeskProblem('faults', { errors: judgement.faults });
  const stored = store(desk, judgement.ticket, judgement.attachments, key);
  if (stored.outcome === 'key-reused') throw new DeskProblem('idempotency-key-reused');
  return answerReceipt(c, stored.receipt, stored.outcome);
}

async function settleForm(c: Context, desk: Desk, submission: Submission): Promise<Response> {
  const refuse = (faults: TicketFault[]) => {
    if (prefersPage(c)) return answerFaultsPage(c, desk, submission, faults);
    throw new DeskProblem('faults', { errors: faults });
  };
  const judgement = judge(desk, submission);
  if ('faults' in judgement) return refuse(judgement.faults);
  const keys = [c.req.header('Idempotency-Key'), submission.formKey];
  const key = keys.find(isIdempotencyKey) ?? null;
  const stored = store(desk, judgement.ticket, judgement.attachments, key);
  if (stored.outcome === 'key-reused') {
    return refuse([{ pointer: '', code: 'ticket.idempotency.reused' }]);
  }
  if (!prefersPage(c)) return answerReceipt(c, stored.receipt, stored.outcome);
  return answerReceiptPage(c, desk, judgement, stored);
}

function store(desk: Desk, ticket: Ticket, attachments: Attachment[], key: string | null): Stored {
  const receivedAt = desk.now();
  const category = desk.site.ticket.categories.find(({ id }) => id === ticket.category);
  const after = (ms: number) => new Date(receivedAt.valueOf() + ms);
  try {
    return desk.store.save({
      ticket,
      attachments,
      fingerprints: fingerprintsOf(ticket, attachments),
      receivedAt,
      replyBy: after((category?.replyHours ?? 24) * hour),
      key,
      repeatSince: after(-repeatWindow),
    });
  } catch (cause) {
    throw new DeskProblem('unavailable', { headers: { 'Retry-After': '30' }, cause });
  }
}

function answerReceipt(c: Context, receipt: Receipt, outcome: 'new' | 'repeat'): Response {
  c.header('Location', `/v1/tickets/${receipt.reference}`);
  const { reference, received_at, reply_by, status_token } = receipt;
  const document = { reference, received_at, reply_by, status_token };
  return c.json(document, outcome === 'new' ? 201 : 200);
}

/** A person cannot mend a hidden field, nor one that a newer `site.yaml` no longer has: faults there are let go. */
function withHiddenFields(c: Context, desk: Desk, submission: Submission): Submission {
  const { page_url, form_version, ...fields } = submission.fields;
  const known = Object.entries(fields).filter(
    ([name]) => reservedFields.includes(name) || Object.hasOwn(desk.site.ticket.evidence, name),
  );
  const hidden = Object.entries({ page_url, form_version }).filter(([name, value]) => {
    const { error } = desk.schema.safeParse({ [name]: value });
    return error && !faultsOf(error).some(({ pointer }) => pointer === `/${name}`);
  });
  const locale = localeOf(c, fields['locale']);
  return { ...submission, fields: { ...Object.fromEntries([...known, ...hidden]), locale } };
}
