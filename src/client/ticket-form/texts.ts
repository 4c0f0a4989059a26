import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { part } from '../part.ts';

/** Reads what the page gives the form's script as JSON. */
export function readTicketTexts(root: ParentNode): TicketTexts {
  return JSON.parse(part(root, 'script[data-ticket-texts]').textContent) as TicketTexts;
}
