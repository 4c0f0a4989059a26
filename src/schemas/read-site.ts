import { readSiteDocument } from '../files/read-document.ts';
import { siteSchema, type Site } from './site.ts';

let site: Site | undefined;

/** The site's document, checked; `WENDA_TICKET_ENDPOINT` replaces the ticket endpoint. */
export function readSite(): Site {
  site ??= withEnvironment(siteSchema.parse(readSiteDocument()));
  return site;
}

/** Whether tickets go to a desk on this machine, which nobody else can reach. */
export function isLocalEndpoint(endpoint: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(endpoint).hostname);
}

function withEnvironment(parsed: Site): Site {
  const endpoint = process.env['WENDA_TICKET_ENDPOINT'] || parsed.ticket.endpoint;
  return {
    ...parsed,
    url: parsed.url.replace(/\/$/, ''),
    ticket: { ...parsed.ticket, endpoint },
  };
}
