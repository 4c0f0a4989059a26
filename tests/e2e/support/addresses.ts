import { fileURLToPath } from 'node:url';

/** Where `tests/playwright.config.ts` serves the site and the desk. */
export const siteAddress = 'http://127.0.0.1:4391';
export const deskAddress = 'http://127.0.0.1:8791';

/** The desk's tickets, as the site's form sends them. */
export const ticketEndpoint = `${deskAddress}/v1/tickets`;

/** What the run makes: the built site, the corpus's site, the desk's database. */
export const results = fileURLToPath(new URL('../../../test-results', import.meta.url));
