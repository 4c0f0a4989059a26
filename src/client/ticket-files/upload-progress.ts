import { textOf } from '../../lib/page-texts.ts';
import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { part } from '../part.ts';
import { sizeInWords } from './size-in-words.ts';

/** How far a ticket is on its way; in bytes. */
export interface Progress {
  sent: number;
  total: number;
}

/** Shows how far a ticket is on its way in the part of `TicketProgress.astro`; hides it where there is nothing to show. */
export function showProgress(
  root: HTMLElement,
  texts: TicketTexts,
  progress: Progress | null,
): void {
  const place = part(root, '[data-progress]');
  place.hidden = !progress;
  if (!progress) return;
  const { sent, total } = progress;
  const bar = part(place, 'progress', HTMLProgressElement);
  bar.max = Math.max(total, 1);
  bar.value = sent;
  const sizes = { sent: sizeInWords(sent), total: sizeInWords(total) };
  part(place, '[data-progress-text]').textContent = textOf(texts, 'ticket.progress.text', sizes);
}
