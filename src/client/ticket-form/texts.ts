import { isTicketTexts, type TicketTexts } from '../../schemas/ticket-texts.ts';
import { jsonPart } from '../json-part.ts';

/** Reads what the page gives the form's script as JSON. */
export function readTicketTexts(root: ParentNode): TicketTexts {
  return jsonPart(root, 'script[data-ticket-texts]', isTicketTexts);
}
