/** What can become of a ticket; the contract's own words. */
export const ticketStates = ['received', 'answered', 'closed'] as const;

/** What has become of a ticket. */
export type TicketState = (typeof ticketStates)[number];
