import { html } from 'hono/html';
import { langOf, type Locale } from '../i18n/locales.ts';
import { formatInstant } from '../lib/date.ts';
import type { Site } from '../schemas/site.ts';
import type { Ticket } from '../schemas/ticket.ts';
import type { Markup } from './html.ts';
import type { Receipt } from './store.ts';
import type { Text } from './texts.ts';

/** What the receipt shows. */
export interface ReceiptFacts {
  receipt: Receipt;
  ticket: Ticket;
  fileNames: readonly string[];
  site: Site;
  /** The help centre's home in the requester's language. */
  home: string | undefined;
}

/** The receipt of a ticket: its reference, when to expect an answer, what was sent and what to do now. */
export function receiptBody(
  text: Text,
  { receipt, ticket, fileNames, site, home }: ReceiptFacts,
): Markup {
  const category = site.ticket.categories.find(({ id }) => id === ticket.category);
  return html`
    <h1>${text('ticket.receipt.title')}</h1>
    <p class="reference">
      <span>${text('ticket.receipt.reference')}</span>
      <strong translate="no">${receipt.reference}</strong>
    </p>
    <p>${replyBy(text, ticket.locale, receipt.reply_by, site.timeZone)}</p>
    <p>${text('ticket.receipt.sentTo')}</p>
    <h2>${text('ticket.receipt.sent')}</h2>
    <dl>
      <dt>${text('ticket.category.label')}</dt>
      <dd>${category?.label[ticket.locale] ?? ticket.category}</dd>
      <dt>${text('ticket.subject.label')}</dt>
      <dd dir="auto">${ticket.subject}</dd>
      ${fileNames.length > 0 && html`<dt>${text('ticket.receipt.files')}</dt>`}
      ${fileNames.map((name) => html`<dd dir="auto">${name}</dd>`)}
    </dl>
    <h2>${text('ticket.receipt.next')}</h2>
    <ul>
      ${['keep', 'spam', 'quote', 'once'].map((step) => html`<li>${text(`ticket.receipt.${step}`)}</li>`)}
    </ul>
    ${home && html`<p><a class="action" href="${home}">${text('ticket.receipt.back')}</a></p>`}
  `;
}

function replyBy(text: Text, locale: Locale, moment: string, timeZone: string): string {
  const time = formatInstant(new Date(moment), langOf(locale), timeZone);
  return text('ticket.receipt.replyBy', { time });
}
