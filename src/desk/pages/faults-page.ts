import { html } from 'hono/html';
import { attachmentAccept, type TicketFault } from '../../schemas/ticket.ts';
import type { Site } from '../../schemas/site.ts';
import { evidenceSections } from './evidence-fields.ts';
import { fieldMarkup, hiddenFields, inputMarkup } from './form-field.ts';
import type { Markup } from './html.ts';
import { maskedNotice } from './masked-notice.ts';
import type { SentFacts } from './sent-facts.ts';
import type { Text } from './texts.ts';
import { inLocale } from '../../schemas/fields.ts';

/** What the page shows again, and what is wrong. */
interface FaultsFacts extends SentFacts {
  faults: readonly TicketFault[];
  /** After so many minutes it may be sent again, where that is the fault. */
  minutes: string;
}

/** A fault with the words for it and the field that its link leads to. */
interface WordedFault {
  field: string;
  message: string;
}

/** The form again, with everything typed kept and what is wrong named twice: above, and at its field (GOV.UK's pattern). */
export function faultsBody(text: Text, facts: FaultsFacts): Markup {
  const { typed, site, locale } = facts;
  const faults = facts.faults.map((fault) => worded(text, fault, facts));
  const errorOf = (field: string) => faults.find((fault) => fault.field === field)?.message;
  const label = (field: string) => text(`ticket.${field}.label`);
  const hint = (field: string) => text(`ticket.${field}.hint`);
  const common = (field: string) => ({
    id: field,
    label: label(field),
    hint: hint(field),
    error: errorOf(field),
  });
  return html`
    <div class="summary" role="alert" tabindex="-1" autofocus>
      <h2>${text('ticket.summary')}</h2>
      <ul>
        ${faults.map(({ field, message }) => html`<li>${linkTo(field, message, site)}</li>`)}
      </ul>
    </div>
    ${facts.isMasked && maskedNotice(text)}
    <h1>${text('ticket.title')}</h1>
    <form method="post" enctype="multipart/form-data" novalidate>
      ${hiddenFields({ ...typed, locale }, ['locale', 'page_url', 'form_version', 'corrects'])}
      ${fieldMarkup(
        { ...common('category'), required: text('ticket.required') },
        categoryMarkup(text, facts, errorOf('category')),
      )}
      ${fieldMarkup(
        { ...common('email'), required: text('ticket.required') },
        inputMarkup({
          ...common('email'),
          type: 'email',
          value: typed['email'],
          autocomplete: 'email',
        }),
      )}
      ${fieldMarkup(common('subject'), inputMarkup({ ...common('subject'), value: typed['subject'] }))}
      ${evidenceSections(text, { typed, site, locale, errorOf })}
      <div class="never">
        <h2>${text('ticket.neverInclude.title')}</h2>
        <p>${text('ticket.neverInclude.text')}</p>
      </div>
      ${fieldMarkup(
        { ...common('description'), required: text('ticket.required') },
        inputMarkup({ ...common('description'), type: 'textarea', value: typed['description'] }),
      )}
      ${fieldMarkup(
        { ...common('attachments'), id: 'files', error: errorOf('files') },
        inputMarkup({
          id: 'files',
          hint: hint('attachments'),
          error: errorOf('files'),
          type: 'file',
          accept: attachmentAccept,
        }),
        facts.fileNames.length > 0
          ? html`<p class="hint">
              ${text('ticket.attachments.chooseAgain')} ${facts.fileNames.join(', ')}
            </p>`
          : undefined,
      )}
      <div class="bait" aria-hidden="true">
        <label for="website">${text('ticket.website.label')}</label>
        <input
          id="website"
          name="website"
          tabindex="-1"
          autocomplete="off"
          value="${typed['website'] ?? ''}"
        />
      </div>
      <button class="action">${text('ticket.send')}</button>
    </form>
  `;
}

function worded(text: Text, { pointer, code }: TicketFault, facts: FaultsFacts): WordedFault {
  const [name = '', index] = pointer
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const label = facts.site.ticket.evidence[name]?.label[facts.locale] ?? name;
  const fileName = index === undefined ? '' : (facts.fileNames[Number(index)] ?? '');
  const { minutes } = facts;
  return { field: name, message: text(code, { label, name: fileName, minutes }) };
}

/** A link to the field that is wrong; a fault of a field that this page does not have is plain text. */
function linkTo(field: string, message: string, { ticket }: Site): Markup | string {
  const isHere =
    ['category', 'email', 'subject', 'description', 'files'].includes(field) ||
    Object.hasOwn(ticket.evidence, field);
  return isHere ? html`<a href="#${field}">${message}</a>` : message;
}

function categoryMarkup(
  text: Text,
  { typed, site, locale }: FaultsFacts,
  error: string | undefined,
): Markup {
  const chosen = typed['category'];
  return html`<select
    id="category"
    name="category"
    aria-describedby="category-hint${error ? ' category-error' : ''}"
    ${error ? html`aria-invalid="true"` : ''}
  >
    <option value="">${text('ticket.category.choose')}</option>
    ${site.ticket.categories.map(
      ({ id, label }) =>
        html`<option value="${id}" ${id === chosen ? html`selected` : ''}>
          ${inLocale(label, locale)}
        </option>`,
    )}
  </select>`;
}
