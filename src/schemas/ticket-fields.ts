import * as z from 'zod/mini';
import { parseReference } from '../lib/reference.ts';
import type { TicketConfig } from './ticket-config.ts';
import { pageUrlMax, ticketLimits } from './ticket-limits.ts';
import { graphemesOf, isLongerThan } from './ticket-text.ts';

/** The fields that every ticket may have; evidence stands beside them. */
export function ownFields({ categories, locales }: Pick<TicketConfig, 'categories' | 'locales'>) {
  return {
    category: required('ticket.category.missing').check(
      z.refine((id) => categories.some((category) => category.id === id), {
        error: 'ticket.category.unknown',
      }),
    ),
    email: required('ticket.email.missing').check(
      z.refine((address) => !isLongerThan(address, ticketLimits.emailMax), {
        error: 'ticket.email.tooLong',
        abort: true,
      }),
      z.refine(isEmailAddress, { error: 'ticket.email.malformed' }),
    ),
    subject: z.optional(atMost(ticketLimits.subjectMax, 'ticket.subject.tooLong')),
    description: required('ticket.description.missing').check(
      z.refine(
        (words) =>
          graphemesOf(words, ticketLimits.descriptionMin).length >= ticketLimits.descriptionMin,
        {
          error: 'ticket.description.tooShort',
        },
      ),
      z.refine((words) => !isLongerThan(words, ticketLimits.descriptionMax), {
        error: 'ticket.description.tooLong',
      }),
    ),
    locale: required('ticket.locale.missing').check(
      z.refine((code) => locales.includes(code), { error: 'ticket.locale.unknown' }),
    ),
    page_url: z.optional(
      z
        .string({ error: 'ticket.notText' })
        .check(z.refine(isPageAddress, { error: 'ticket.page_url.malformed' })),
    ),
    form_version: z.optional(atMost(ticketLimits.formVersionMax, 'ticket.form_version.tooLong')),
    website: z.optional(
      z.pipe(
        z.string({ error: 'ticket.notText' }),
        z.transform((bait) => bait.slice(0, 200)),
      ),
    ),
    corrects: z.optional(z.pipe(z.string({ error: 'ticket.notText' }), z.transform(toReference))),
    // What is only scored, or read before the ticket is checked, refuses nobody.
    seconds_open: z.optional(z.pipe(z.unknown(), z.transform(toSeconds))),
    confirmed: z.optional(z.unknown()),
    altcha: z.optional(z.unknown()),
  };
}

function required(missing: string) {
  return z.string({ error: ({ input }) => (input === undefined ? missing : 'ticket.notText') });
}

function atMost(limit: number, code: string) {
  return z
    .string({ error: 'ticket.notText' })
    .check(z.refine((value) => !isLongerThan(value, limit), { error: code }));
}

function toReference(typed: string, context: z.core.ParsePayload): string {
  const reference = parseReference(typed);
  if (reference !== null) return reference;
  context.issues.push({ code: 'custom', message: 'ticket.corrects.malformed', input: typed });
  return z.NEVER;
}

/** Whole seconds; a plain form sends them as text. */
function toSeconds(value: unknown): number | undefined {
  const seconds = typeof value === 'string' && value !== '' ? Number(value) : value;
  return Number.isSafeInteger(seconds) ? (seconds as number) : undefined;
}

/** Whether mail could be sent there: HTML's rule without its limit to ASCII (RFC 6531), and a domain with a dot. */
function isEmailAddress(address: string): boolean {
  const match =
    /^([^\s@"(),:;<>[\]\\]{1,64})@((?:[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?\.)+[\p{L}\p{N}][\p{L}\p{M}\p{N}-]+)$/u.exec(
      address,
    );
  return match !== null && !/^\.|\.\.|\.$/.test(match[1] ?? '');
}

function isPageAddress(address: string): boolean {
  return address.length <= pageUrlMax && URL.canParse(address) && /^https?:\/\//.test(address);
}
