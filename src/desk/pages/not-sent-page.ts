import { html } from 'hono/html';
import type { Markup } from './html.ts';
import type { ProblemName } from '../problem.ts';
import type { Text } from './texts.ts';

/** The text under `ticket.failure` that tells a person what to do about a problem. */
const reasons: Partial<Record<ProblemName, string>> = {
  unreadable: 'unreadable',
  'origin-refused': 'refused',
  'too-large': 'tooLarge',
  'media-type': 'unreadable',
};

/** Tells a person without JavaScript that nothing was sent, and what to do; the form itself was not read. */
export function notSentBody(text: Text, problem: ProblemName, email: string): Markup {
  return html`
    <h1>${text('ticket.failure.title')}</h1>
    <p>${text(`ticket.failure.${reasons[problem] ?? 'unavailable'}`)}</p>
    <p>${text('ticket.failure.goBack')}</p>
    <p><a href="mailto:${email}">${text('ticket.failure.email', { email })}</a></p>
  `;
}
