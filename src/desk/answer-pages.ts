import type { Context } from 'hono';
import type { Locale } from '../i18n/locales.ts';
import { pageHref } from '../lib/path.ts';
import type { Ticket, TicketFault } from '../schemas/ticket.ts';
import type { Desk } from './desk.ts';
import { faultsBody } from './faults-page.ts';
import { answerPage, type Markup } from './html.ts';
import { notSentBody } from './not-sent-page.ts';
import { helpCentreOf } from './origins.ts';
import { statusOf, type DeskProblem } from './problem.ts';
import { receiptBody } from './receipt-page.ts';
import type { Attachment, Receipt } from './store.ts';
import type { Submission } from './submission.ts';
import { localeOf, withLimits, type Text } from './texts.ts';

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
  { ticket, attachments }: { ticket: Ticket; attachments: readonly Attachment[] },
  { receipt, outcome }: { receipt: Receipt; outcome: 'new' | 'repeat' },
): Response | Promise<Response> {
  const { locale } = ticket;
  const text = textOf(desk, locale);
  const centre = helpCentreOf(ticket.page_url, c.req.header('Origin'), desk.origins);
  const home = centre && centre + pageHref(locale);
  const fileNames = attachments.map(({ name }) => name);
  const body = receiptBody(text, { receipt, ticket, fileNames, site: desk.site, home });
  const title = text('ticket.receipt.title');
  return page(c, desk, { status: outcome === 'new' ? 201 : 200, locale, title, body });
}

/** 422 with the form again, everything typed kept. */
export function answerFaultsPage(
  c: Context,
  desk: Desk,
  { fields, files }: Submission,
  faults: readonly TicketFault[],
): Response | Promise<Response> {
  const locale = localeOf(c, fields['locale']);
  const text = textOf(desk, locale);
  const typed = Object.fromEntries(
    Object.entries(fields).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
  const fileNames = files.map(({ name }) => name);
  const body = faultsBody(text, { typed, faults, fileNames, locale, site: desk.site });
  const title = asError(text, text('ticket.title'));
  return page(c, desk, { status: 422, locale, title, body });
}

/** A problem as a page, for a browser that posted a form which was not read. */
export function answerNotSentPage(
  c: Context,
  desk: Desk,
  error: DeskProblem,
): Response | Promise<Response> {
  const locale = localeOf(c);
  const text = textOf(desk, locale);
  for (const [name, value] of Object.entries(error.headers)) c.header(name, value);
  const title = asError(text, text('ticket.failure.title'));
  const body = notSentBody(text, error.problem, desk.site.ticket.email);
  return page(c, desk, { status: statusOf(error.problem), locale, title, body });
}

function page(c: Context, { site }: Desk, parts: PageParts): Response | Promise<Response> {
  return answerPage(c, { ...parts, brand: site.brand.name });
}

/** "Error: " before a title (GOV.UK's pattern); a full-width colon brings its own space. */
function asError(text: Text, title: string): string {
  return `${text('ticket.errorPrefix')} ${title}`.replace('： ', '：');
}

function textOf({ textsOf }: Desk, locale: Locale): Text {
  return withLimits(textsOf(locale), locale);
}
