import { pageLanguage } from '../../i18n/page-language.ts';
import { formatInstant } from '../../lib/date.ts';
import { textOf } from '../../lib/page-texts.ts';
import type { OutboxTexts } from '../../schemas/outbox-texts.ts';
import { part } from '../part.ts';
import { mailLink, ticketAsText, titleOf } from './as-text.ts';
import type { OutboxItem } from './item.ts';
import { states } from './states.ts';
import { discardSentenceOf, sentenceOf } from './wording.ts';

/** What a list item needs to know of the page that it stands on. */
export interface OutboxPage {
  texts: OutboxTexts;
  /** The address to write to when all else fails. */
  email: string;
  /** Whether a form on this page takes tickets back. */
  hasForm: boolean;
}

/** Writes a ticket into its list item. What stands there already is left alone, focus and all. */
export function showItem(view: HTMLElement, item: OutboxItem, page: OutboxPage): void {
  const { texts } = page;
  const find = (name: string) => part(view, `[data-${name}]`);
  const button = (action: string) => find(`action=${action}`);
  const title = find('subject');
  title.id = `outbox-${item.id}`;
  write(title, titleOf(item.fields));
  write(find('written'), textOf(texts, 'written', { time: inWords(item.createdAt) }));
  write(find('state'), textOf(texts, sentenceOf(item, navigator.onLine)));
  view.dataset['state'] = item.state;
  write(button('send'), textOf(texts, item.state === 'unknown' ? 'sendAgain' : 'send'));
  button('send').hidden = item.state === 'refused';
  button('edit').hidden = !page.hasForm || !states[item.state].isReopenable;
  // Disabled buttons lose the focus, so these only say that they are.
  for (const action of ['send', 'discard']) {
    button(action).ariaDisabled = String(item.state === 'sending');
  }
  part(view, 'a', HTMLAnchorElement).href = mailLink(
    page.email,
    titleOf(item.fields),
    ticketAsText(item, texts),
    textOf(texts, 'mailCut'),
  );
  // Several tickets have the same buttons: each says whose it is.
  view.querySelectorAll('button, a').forEach((one) => {
    one.setAttribute('aria-describedby', title.id);
  });
}

/** Asks before a ticket is thrown away; false where it was asked already and pressed again. */
export function askToDiscard(view: HTMLElement, item: OutboxItem, { texts }: OutboxPage): boolean {
  const warning = part(view, '[data-warning]');
  if (!warning.hidden) return false;
  write(warning, textOf(texts, discardSentenceOf(item)));
  write(part(view, '[data-action=discard]'), textOf(texts, 'discardSurely'));
  warning.hidden = false;
  return true;
}

/** Takes the question back. */
export function keepItem(view: HTMLElement, { texts }: OutboxPage): void {
  const warning = part(view, '[data-warning]');
  warning.hidden = true;
  write(warning, '');
  write(part(view, '[data-action=discard]'), textOf(texts, 'discard'));
}

function inWords(moment: number): string {
  return formatInstant(new Date(moment), pageLanguage());
}

function write(place: Element, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
