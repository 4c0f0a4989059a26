import { locales, type Locale } from '../i18n/locales.ts';
import { inBrackets } from '../i18n/sentences.ts';
import { traitsOf } from '../i18n/traits.ts';
import type { Translate } from '../i18n/translate.ts';
import { findingKinds } from '../secrets/finding.ts';
import { remarkCodes } from '../ledger/remark.ts';
import type { Site } from '../schemas/site.ts';
import { ticketConfigOf } from '../schemas/ticket-config.ts';
import { attachmentLimitsInWords, ticketLimits } from '../schemas/ticket.ts';
import type { TicketTexts } from '../schemas/ticket-texts.ts';
import { inLocale } from '../schemas/fields.ts';

const keys = [
  'ticket.category.missing',
  'ticket.category.unknown',
  'ticket.email.missing',
  'ticket.email.malformed',
  'ticket.email.tooLong',
  'ticket.subject.tooLong',
  'ticket.description.missing',
  'ticket.description.tooShort',
  'ticket.description.tooLong',
  'ticket.description.counter',
  'ticket.evidence.tooLong',
  'ticket.evidence.notNumber',
  'ticket.evidence.notDateTime',
  'ticket.attachments.tooMany',
  'ticket.attachments.tooLarge',
  'ticket.attachments.videoTooLarge',
  'ticket.attachments.tooLargeInAll',
  'ticket.attachments.kind',
  'ticket.attachments.empty',
  'ticket.attachments.unchecked',
  'ticket.corrects.malformed',
  'ticket.altcha.missing',
  'ticket.attachments.remove',
  'ticket.attachments.removed',
  'ticket.attachments.added',
  'ticket.attachments.unreadable',
  'ticket.progress.text',
  ...remarkCodes,
  'ticket.check.useIt',
  'ticket.dateTime.zone',
  'ticket.unknownField',
  'ticket.notText',
  'ticket.draft.cleared',
  'ticket.guard.found',
  'ticket.guard.removed',
  'ticket.guard.kept',
  ...findingKinds.map((kind) => `ticket.guard.kind.${kind}` as const),
  'ticketPage.suggestions',
  'ticketPage.suggestionsFailed',
  'ticketPage.urgentFirst',
] as const;

/** The places that the script fills in itself. */
const places = {
  name: '{name}',
  label: '{label}',
  used: '{used}',
  offset: '{offset}',
  network: '{network}',
  other: '{other}',
  value: '{value}',
  kind: '{kind}',
  site: '{site}',
  sent: '{sent}',
  total: '{total}',
};

/** The texts of the ticket form in one language, limits filled in. */
export function ticketTexts(locale: Locale, site: Site, t: Translate): TicketTexts {
  const values = { ...ticketLimits, ...attachmentLimitsInWords, ...places };
  return {
    config: ticketConfigOf({ ...site.ticket, locales }),
    labels: Object.fromEntries(
      Object.entries(site.ticket.evidence).map(([id, { label }]) => [id, inLocale(label, locale)]),
    ),
    texts: {
      ...Object.fromEntries(keys.map((key) => [key, t(key, values)])),
      // What stands before or behind another text brings with it what parts the two.
      'ticket.errorPrefix': t('ticket.errorPrefix') + traitsOf(locale).gap,
      'ticketPage.newTab': inBrackets(t('ticketPage.newTab'), locale),
    },
  };
}
