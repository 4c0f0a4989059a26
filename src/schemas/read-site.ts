import { readSiteDocument } from '../files/read-document.ts';
import { folderFacts } from '../i18n/folder-facts.ts';
import { filledSite } from './filled-site.ts';
import { siteSchema, type Site } from './site.ts';
import type { RelaySettings } from './ticket-relay.ts';

let document: Site | undefined;

/**
 * The site's document, checked; `WENDA_TICKET_ENDPOINT` replaces the ticket endpoint. What it says of
 * the relay is left out: no page can show what it is not told.
 */
export function readSite(): Site {
  const { ticket, ...site } = readDocument();
  const { relay: _relay, ...shown } = ticket;
  return { ...site, ticket: shown };
}

/** Where the desk forwards tickets to; nothing where it keeps them. */
export function readRelay(): RelaySettings | undefined {
  return readDocument().ticket.relay;
}

/** Where tickets go in this run: `WENDA_TICKET_ENDPOINT`, else what the document says. */
export function endpointOf({ ticket }: Site): string {
  return process.env['WENDA_TICKET_ENDPOINT'] || ticket.endpoint;
}

/** Whether tickets go to a desk on this machine, which nobody else can reach. */
export function isLocalEndpoint(endpoint: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(endpoint).hostname);
}

function readDocument(): Site {
  document ??= withEnvironment(siteSchema.parse(filledSite(readSiteDocument(), folderFacts())));
  return document;
}

function withEnvironment(parsed: Site): Site {
  return {
    ...parsed,
    url: parsed.url.replace(/\/$/, ''),
    ticket: { ...parsed.ticket, endpoint: endpointOf(parsed) },
  };
}
