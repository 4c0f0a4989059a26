import type { Context } from 'hono';
import type { Locale } from '../../i18n/locales.ts';
import { joinSentences } from '../../i18n/sentences.ts';
import type { TicketFault } from '../../schemas/ticket.ts';
import type { Desk } from '../desk.ts';
import { faultsBody } from './faults-page.ts';
import { answerPage, type Markup } from './html.ts';
import { notSentBody } from './not-sent-page.ts';
import { helpCentreOf } from '../origins.ts';
import { statusOf, type DeskProblem } from '../problem.ts';
import { receiptBody } from './receipt-page.ts';
import type { IncomingTicket } from '../receive/accept-ticket.ts';
import type { StoredReceipt } from '../store/new-ticket.ts';
import { sentFacts } from './sent-facts.ts';
import { answerLocale, withLimits, type Text } from './texts.ts';

/** What a page is answered with, but for the desk and the request. */
interface PageParts {
  status: Parameters<typeof answerPage>[1]['status'];
  locale: Locale;
  title: string;
  body: Markup;
}

/** 201 or 200 with the receipt, in the ticket's language. */
export function answerReceiptPage(
  c: Context,
  desk: Desk,
  incoming: IncomingTicket,
  { receipt, outcome }: StoredReceipt,
): Response | Promise<Response> {
  const sent = sentFacts(c, desk, incoming);
  const text = textOf(desk, sent.locale);
  const centre = helpCentreOf(sent.typed['page_url'], c.req.header('Origin'), desk.origins);
  const body = receiptBody(text, { ...sent, receipt, centre });
  const status = outcome === 'new' ? 201 : 200;
  const title = text('ticket.receipt.title');
  return page(c, desk, { status, locale: sent.locale, title, body });
}

/** The form again, everything typed kept but secrets, with what is wrong with it or with the desk. */
export function answerFaultsPage(
  c: Context,
  desk: Desk,
  incoming: IncomingTicket,
  error: DeskProblem,
): Response | Promise<Response> {
  const sent = sentFacts(c, desk, incoming);
  const text = textOf(desk, sent.locale);
  for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
  const minutes = String(Math.ceil(Number(error.headers['Retry-After'] ?? 60) / 60));
  const body = faultsBody(text, { ...sent, faults: faultsIn(error), minutes });
  const title = asError(sent.locale, text, text('ticket.title'));
  return page(c, desk, { status: statusOf(error.problem), locale: sent.locale, title, body });
}

/** A problem as a page, for a browser that posted a form which was not read. */
export function answerNotSentPage(
  c: Context,
  desk: Desk,
  error: DeskProblem,
): Response | Promise<Response> {
  const locale = answerLocale(c);
  const text = textOf(desk, locale);
  for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
  const title = asError(locale, text, text('ticket.failure.title'));
  const body = notSentBody(text, error.problem, desk.site.ticket.email);
  return page(c, desk, { status: statusOf(error.problem), locale, title, body });
}

function page(c: Context, { site }: Desk, parts: PageParts): Response | Promise<Response> {
  return answerPage(c, { ...parts, brand: site.brand.name });
}

/** "Error: " before a title (GOV.UK's pattern). */
function asError(locale: Locale, text: Text, title: string): string {
  return joinSentences(locale, text('ticket.errorPrefix'), title);
}

/** What to tell a person whose form was read: its faults, else the reason why it was not stored. */
function faultsIn({ problem, errors }: DeskProblem): readonly TicketFault[] {
  if (errors.length > 0) return errors;
  if (problem === 'idempotency-key-reused') {
    return [{ pointer: '', code: 'ticket.idempotency.reused' }];
  }
  const code = problem === 'rate-limited' ? 'ticket.desk.tooMany' : 'ticket.desk.busy';
  return [{ pointer: '', code }];
}

function textOf({ textsOf }: Desk, locale: Locale): Text {
  return withLimits(textsOf(locale), locale);
}
