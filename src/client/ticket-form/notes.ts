import { utcOffset } from '../../lib/date.ts';
import { fillText, textOf } from '../../lib/page-texts.ts';
import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { part } from '../part.ts';

/** Says the device's zone beside a date: without JavaScript a requester has to name it; with it, it is sent along. */
export function nameZone(root: HTMLElement, texts: TicketTexts): void {
  for (const note of root.querySelectorAll('[data-zone]')) {
    note.textContent = textOf(texts, 'ticket.dateTime.zone', { offset: utcOffset(new Date()) });
  }
}

/** Says which ticket this one corrects; nothing where it corrects none. */
export function nameCorrected(root: HTMLElement, reference: string): void {
  const notice = part(root, '[data-corrects]');
  notice.hidden = reference === '';
  notice.textContent = fillText(notice.textContent, { reference });
}
