/** Where the site and the desk of the tests listen; plain, for what runs before anything is installed. */
export const siteAddress = 'http://127.0.0.1:4391';
export const deskAddress = 'http://127.0.0.1:8791';

/** The desk's tickets, as the site's form sends them. */
export const ticketEndpoint = `${deskAddress}/v1/tickets`;

/** The same of a site whose url has a path; each run of its tests has a server of its own. */
export const pathDeskAddress = 'http://127.0.0.1:8792';
export const pathTicketEndpoint = `${pathDeskAddress}/v1/tickets`;

/** The same of a small company's site. */
export const companyDeskAddress = 'http://127.0.0.1:8793';
export const companyTicketEndpoint = `${companyDeskAddress}/v1/tickets`;
