import { html } from 'hono/html';
import type { Locale } from '../../i18n/locales.ts';
import { joinSentences } from '../../i18n/sentences.ts';
import type { EvidenceKind } from '../../schemas/ticket-evidence-kinds.ts';
import type { Site } from '../../schemas/site.ts';
import { fieldMarkup, inputMarkup, type Control } from './form-field.ts';
import type { Markup } from './html.ts';
import type { Text } from './texts.ts';
import { inLocale } from '../../schemas/fields.ts';

/** What the evidence fields are shown with. */
interface EvidenceFacts {
  typed: Readonly<Record<string, string>>;
  site: Site;
  locale: Locale;
  errorOf: (field: string) => string | undefined;
}

/**
 * The evidence that the chosen category asks for, and folded below it that of the others: without
 * JavaScript the fields cannot follow a change of category, and what was typed there must not be lost.
 */
export function evidenceSections(text: Text, facts: EvidenceFacts): Markup {
  const { categories, evidence } = facts.site.ticket;
  const asked = categories.find(({ id }) => id === facts.typed['category'])?.fields ?? [];
  const others = Object.keys(evidence).filter((id) => !asked.includes(id));
  return html`${
    asked.length > 0 &&
    html`<fieldset>
      <legend>${text('ticket.evidence.legend')}</legend>
      <p class="hint">${text('ticket.evidence.hint')}</p>
      ${asked.map((id) => evidenceMarkup(text, id, facts))}
    </fieldset>`
  }
  ${
    others.length > 0 &&
    html`<details>
      <summary>
        ${text(asked.length > 0 ? 'ticket.evidence.others' : 'ticket.evidence.legend')}
      </summary>
      ${others.map((id) => evidenceMarkup(text, id, facts))}
    </details>`
  }`;
}

function evidenceMarkup(
  text: Text,
  id: string,
  { typed, site, locale, errorOf }: EvidenceFacts,
): Markup | null {
  const field = site.ticket.evidence[id];
  if (!field) return null;
  const where = inLocale(field.hint, locale);
  const hint = joinSentences(
    locale,
    where,
    field.example &&
      !where.includes(field.example) &&
      text('ticket.evidence.example', { example: field.example }),
    field.kind === 'datetime' && text('ticket.dateTime.noZone'),
  );
  const error = errorOf(id);
  return fieldMarkup(
    { id, label: inLocale(field.label, locale), hint, error },
    inputMarkup({ id, hint, error, value: typed[id], ...controlOf(field.kind, typed[id] ?? '') }),
  );
}

function controlOf(kind: EvidenceKind, value: string): Partial<Control> {
  if (kind === 'number') return { inputmode: 'decimal' };
  // A date-time field would show nothing for what it cannot read, and what was typed would be lost.
  const isReadable = /^(?:\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)?$/.test(value);
  return kind === 'datetime' && isReadable ? { type: 'datetime-local' } : {};
}
