import { fileURLToPath } from 'node:url';

export {
  deskAddress,
  companyDeskAddress,
  pathDeskAddress,
  siteAddress,
  ticketEndpoint,
} from '../../addresses.mjs';

/** What the run makes: the built site, the corpus's site, the desk's database. */
export const results = fileURLToPath(new URL('../../../test-results', import.meta.url));
