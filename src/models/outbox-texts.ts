import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import type { OutboxTexts } from '../schemas/outbox-texts.ts';
import type { Site } from '../schemas/site.ts';
import { inLocale } from '../schemas/fields.ts';

/** The texts of the list of waiting tickets in one language. */
export function outboxTexts(locale: Locale, { ticket }: Site, t: Translate): OutboxTexts {
  const evidence = Object.entries(ticket.evidence);
  return {
    texts: {
      written: t('ticketOutbox.written', { time: '{time}' }),
      queued: t('ticketOutbox.queued'),
      offline: t('ticketOutbox.offline'),
      sending: t('ticket.sending'),
      unsettled: t('ticketOutbox.unsettled'),
      waiting: t('ticketOutbox.waiting'),
      unknown: t('ticketOutbox.unknown'),
      refused: t('ticketOutbox.refused'),
      denied: t('ticketOutbox.denied'),
      foreign: t('ticketOutbox.foreign'),
      keyReused: t('ticketOutbox.keyReused'),
      tooLarge: t('ticketOutbox.tooLarge'),
      send: t('ticketOutbox.send'),
      sendAgain: t('ticketOutbox.sendAgain'),
      copied: t('ticket.receipt.copied'),
      mailCut: t('ticketOutbox.mailCut'),
      discard: t('ticketOutbox.discard'),
      discardSurely: t('ticketOutbox.discardSurely'),
      discardNeverSent: t('ticketOutbox.discardNeverSent'),
      discardMayHaveArrived: t('ticketOutbox.discardMayHaveArrived'),
      discarded: t('ticketOutbox.discarded'),
      sent: t('ticketOutbox.sent', { reference: '{reference}' }),
      sentUnnamed: t('ticketOutbox.sentUnnamed'),
    },
    labels: {
      category: t('ticket.category.label'),
      email: t('ticket.email.label'),
      subject: t('ticket.subject.label'),
      ...Object.fromEntries(evidence.map(([id, { label }]) => [id, inLocale(label, locale)])),
      description: t('ticket.description.label'),
      files: t('ticket.attachments.label'),
    },
    categories: Object.fromEntries(
      ticket.categories.map(({ id, label }) => [id, inLocale(label, locale)]),
    ),
  };
}
