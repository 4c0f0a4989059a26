import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { part } from '../part.ts';

/** Reads what the page gives the form's script as JSON. */
export function readTicketTexts(root: ParentNode): TicketTexts {
  return JSON.parse(part(root, 'script[data-ticket-texts]').textContent) as TicketTexts;
}

/** A text by key with its `{name}` places filled; the key itself where there is no such text. */
export function textOf(
  { texts }: TicketTexts,
  key: string,
  values: Record<string, string> = {},
): string {
  return (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
