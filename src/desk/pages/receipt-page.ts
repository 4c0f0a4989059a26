import { html } from 'hono/html';
import type { Locale } from '../../i18n/locales.ts';
import { traitsOf } from '../../i18n/traits.ts';
import { formatInstant } from '../../lib/date.ts';
import { publishedHref } from '../../lib/path.ts';
import { pageHref } from '../../routes/pages.ts';
import { subjectFrom } from '../../schemas/ticket.ts';
import type { Markup } from './html.ts';
import { maskedNotice } from './masked-notice.ts';
import type { DeskReceipt } from '../store/receipt.ts';
import type { SentFacts } from './sent-facts.ts';
import type { Text } from './texts.ts';
import { inLocale } from '../../schemas/fields.ts';

/** What the receipt shows. */
interface ReceiptFacts extends SentFacts {
  receipt: DeskReceipt;
  /** The origin of the help centre. */
  centre: string | undefined;
}

/** The receipt of a ticket: its reference, when to expect an answer, what was sent and what to do now. */
export function receiptBody(text: Text, facts: ReceiptFacts): Markup {
  const { receipt, typed, fileNames, isMasked, locale, site, centre } = facts;
  const category = site.ticket.categories.find(({ id }) => id === typed['category']);
  const published = (path: string) => publishedHref(path, site.url);
  const time = formatInstant(new Date(receipt.reply_by), traitsOf(locale));
  return html`
    <h1>${text('ticket.receipt.title')}</h1>
    <p class="reference">
      <span>${text('ticket.receipt.reference')}</span>
      <strong translate="no">${receipt.reference}</strong>
    </p>
    <p>${text('ticket.receipt.replyBy', { time })}</p>
    <p>${text('ticket.receipt.sentTo')}</p>
    ${isMasked && maskedNotice(text)}
    <h2>${text('ticket.receipt.sent')}</h2>
    <dl>
      <dt>${text('ticket.category.label')}</dt>
      <dd>${(category && inLocale(category.label, locale)) ?? typed['category']}</dd>
      <dt>${text('ticket.subject.label')}</dt>
      <dd dir="auto">${typed['subject'] || subjectFrom(typed['description'] ?? '')}</dd>
      ${fileNames.length > 0 && html`<dt>${text('ticket.receipt.files')}</dt>`}
      ${fileNames.map((name) => html`<dd dir="auto">${name}</dd>`)}
    </dl>
    <h2>${text('ticket.receipt.next')}</h2>
    <ul>
      ${['keep', 'spam', 'quote', 'once'].map((step) => html`<li>${text(`ticket.receipt.${step}`)}</li>`)}
    </ul>
    ${
      centre &&
      html`<p>
          <a href="${centre}${published(statusPath(locale, receipt))}"
            >${text('ticket.desk.state')}</a
          >
        </p>
        <p>
          <a class="action" href="${centre}${published(pageHref(locale, 'home'))}"
            >${text('ticket.receipt.back')}</a
          >
        </p>`
    }
  `;
}

/** The help centre's page that asks for the state; what follows the # reaches no server. */
function statusPath(locale: Locale, { reference, status_token: token }: DeskReceipt): string {
  const facts = new URLSearchParams({ reference, token });
  return `${pageHref(locale, 'ticketStatus')}#${facts.toString()}`;
}
