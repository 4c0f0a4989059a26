import { sampleReference } from '../lib/reference.ts';
import type { Site } from '../schemas/site.ts';

/** The contract of tickets (OpenAPI 3.1) with a site's own address, endpoint and references in its examples. */
export function ticketContract(written: string, site: Site): string {
  return written
    .replaceAll('https://help.example.com', site.url)
    .replaceAll('http://127.0.0.1:8787', new URL(site.ticket.endpoint).origin)
    .replaceAll(sampleReference('EX'), sampleReference(site.ticket.prefix));
}
