/**
 * The kinds of endpoint that the form can send to: `generic` keeps the contract of
 * `src/schemas/ticket-contract.yaml`; `form-service` takes a form as Formspree does and is not idempotent.
 */
export const ticketAdapters = ['generic', 'form-service'] as const;

/** A kind of ticket endpoint. */
export type TicketAdapter = (typeof ticketAdapters)[number];
