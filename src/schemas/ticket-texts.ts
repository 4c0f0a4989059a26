import type { TicketConfig } from './ticket.ts';

/** What the ticket form's script needs: how to check a ticket, and what to say, in the page's language. */
export interface TicketTexts {
  config: TicketConfig;
  /** Evidence labels, which faults name as `{{label}}`. */
  labels: Record<string, string>;
  /** Texts by key; the script fills in their places, such as `{name}` and `{network}`. */
  texts: Record<string, string>;
}
