import type { PageTexts } from '../lib/page-texts.ts';
import type { TicketConfig } from './ticket.ts';

/** What the ticket form's script needs: how to check a ticket, and what to say, in the page's language. */
export interface TicketTexts extends PageTexts {
  config: TicketConfig;
  /** Evidence labels, which faults name as `{{label}}`. */
  labels: Record<string, string>;
}
