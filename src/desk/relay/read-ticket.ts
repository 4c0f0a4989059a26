import { readFileSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import { locales } from '../../i18n/locales.ts';
import { attachmentKinds } from '../../schemas/ticket-attachment-kinds.ts';
import type { Localised } from '../../schemas/fields.ts';
import type { Site } from '../../schemas/site.ts';
import { blobPath } from '../store/blobs.ts';
import { sha256 } from '../store/sha256.ts';
import { ticketOf, type StoredAttachment, type StoredTicket } from '../store/stored-tickets.ts';
import type { TextsOf } from '../pages/texts.ts';
import type { RelayFile, RelayTicket } from './relay.ts';

/** Where tickets are read, and the words in which an agent reads them. */
export interface TicketSource {
  database: DatabaseSync;
  /** The folder of the attachments. */
  blobs: string;
  site: Site;
  textsOf: TextsOf;
}

/** Reads a ticket as a relay forwards it. @throws where it or a file of it is gone or changed */
export function readTicket(source: TicketSource, reference: string): RelayTicket {
  const ticket = ticketOf(source.database, reference);
  if (!ticket) throw new Error('the ticket is gone');
  return {
    ...ticket,
    text: textFor(ticket, source),
    files: ticket.attachments.map((file) => fileOf(file, source.blobs)),
    document: ticket,
  };
}

/** The description, and below it what else an agent reads, in the ticket's language. */
function textFor(ticket: StoredTicket, { site, textsOf }: TicketSource): string {
  // A site that has dropped a language still has tickets in it: they are read by their ids.
  const locale = locales.find((one) => one === ticket.locale);
  const wordsOf = (label: Localised | undefined) => locale && label?.[locale];
  const category = site.ticket.categories.find(({ id }) => id === ticket.category);
  const facts = Object.entries(ticket.evidence).map(
    ([id, value]) => `${wordsOf(site.ticket.evidence[id]?.label) ?? id}: ${value}`,
  );
  const { corrects: reference } = ticket;
  const lines = [
    wordsOf(category?.label) ?? ticket.category,
    ...facts,
    reference && (locale ? textsOf(locale)('ticket.relay.corrects', { reference }) : reference),
    ticket.page_url,
  ];
  return `${ticket.description}\n\n${lines.filter(Boolean).join('\n')}`;
}

function fileOf({ name, kind, sha256: expected }: StoredAttachment, blobs: string): RelayFile {
  const bytes = readFileSync(blobPath(blobs, expected));
  if (sha256(bytes) !== expected) throw new Error('a file of the ticket is not what was received');
  return { name, mediaType: attachmentKinds[kind].mediaType, bytes };
}
