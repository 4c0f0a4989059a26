import { html } from 'hono/html';
import type { Markup } from './html.ts';
import type { Text } from './texts.ts';

/** Says that a secret was removed, and what to do where it was one that moves funds. */
export function maskedNotice(text: Text): Markup {
  return html`<div class="never" role="alert">
    <h2>${text('ticket.desk.maskedTitle')}</h2>
    <p>${text('ticket.desk.masked')}</p>
    <p>${text('ticket.desk.moveFunds')}</p>
  </div>`;
}
