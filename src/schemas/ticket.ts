import * as z from 'zod/mini';
import { evidenceField } from './ticket-evidence.ts';
import type { TicketConfig } from './ticket-config.ts';
import { ownFields } from './ticket-fields.ts';
import { textUnitsMax } from './ticket-limits.ts';
import { cleanLine, cleanText, cleanValue, graphemesOf } from './ticket-text.ts';

export { attachmentAccept, attachmentFaults, sniffKind } from './ticket-attachments.ts';
export { faultsOf, type TicketFault } from './ticket-faults.ts';
export { attachmentLimits, attachmentLimitsInWords, ticketLimits } from './ticket-limits.ts';

/** A ticket that may be sent: cleaned, with its evidence apart. */
export interface Ticket {
  category: string;
  email: string;
  /** The requester's own, else the beginning of the description. */
  subject: string;
  description: string;
  locale: string;
  page_url?: string | undefined;
  form_version?: string | undefined;
  /** The honeypot: filling it in counts as a sign of a machine and refuses nobody. */
  website?: string | undefined;
  /** The reference of an earlier ticket that this one corrects or continues. */
  corrects?: string | undefined;
  /** Whole seconds between opening the form and sending it. */
  seconds_open?: number | undefined;
  /** Evidence that the category asks for, by field. */
  evidence: Record<string, string>;
}

/** Names that the contract takes, so that no evidence field may bear them. */
export const reservedFields = [
  ...Object.keys(ownFields({ categories: [], locales: [] })),
  ...['files', 'ticket', 'idempotency_key'],
];

/**
 * The schema of a ticket as flat fields, for the form and the desk alike; its messages are keys of
 * `content/ui`. Empty text counts as absent, and evidence that the category does not ask for is
 * dropped: a form without JavaScript sends every field.
 */
export function ticketSchema(config: TicketConfig) {
  const own = ownFields(config);
  const evidence = Object.fromEntries(
    Object.entries(config.evidence).map(([id, { kind }]) => [id, evidenceField(kind)]),
  );
  const fields = z.strictObject({ ...own, ...evidence } as typeof own);
  return z.pipe(
    z.pipe(
      z.transform((input: unknown) => prepare(input, config)),
      fields,
    ),
    z.transform((ticket) => toTicket(ticket, config)),
  );
}

/** The subject of a ticket without one: the beginning of its description, on one line. */
export function subjectFrom(description: string): string {
  return graphemesOf(cleanLine(description), 60).join('');
}

/** Cleans the texts, leaves out what is empty and the evidence that this category does not ask for. */
function prepare(input: unknown, { categories, evidence }: TicketConfig): unknown {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const cleaned = Object.entries(input).map(([name, value]) => [name, clean(name, value)] as const);
  const chosen = cleaned.find(([name]) => name === 'category')?.[1];
  const asked = categories.find(({ id }) => id === chosen)?.fields ?? [];
  return Object.fromEntries(
    cleaned.filter(
      ([name, value]) =>
        value !== '' && value !== null && (!Object.hasOwn(evidence, name) || asked.includes(name)),
    ),
  );
}

function clean(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  // Far longer than any field may be: normalising it would only cost time before it is refused.
  if (value.length > 2 * textUnitsMax) return value;
  if (name === 'description') return cleanText(value);
  if (name === 'subject' || name === 'page_url') return cleanLine(value);
  if (name === 'email') return cleanValue(value).replaceAll('。', '.');
  return cleanValue(value);
}

function toTicket(
  fields: z.output<z.ZodMiniObject<ReturnType<typeof ownFields>>>,
  config: TicketConfig,
): Ticket {
  const given: Record<string, unknown> = fields;
  const { category, email, description, locale, page_url, form_version } = fields;
  return {
    category,
    email,
    subject: fields.subject ?? subjectFrom(description),
    description,
    locale,
    page_url,
    form_version,
    website: fields.website,
    corrects: fields.corrects,
    seconds_open: fields.seconds_open,
    evidence: Object.fromEntries(
      Object.keys(config.evidence).flatMap((id) => {
        const value = given[id];
        return typeof value === 'string' ? [[id, value] as const] : [];
      }),
    ),
  };
}
