import type { TicketTexts } from '../../schemas/ticket-texts.ts';
import { search } from '../search/search.ts';
import { textOf } from './texts.ts';

/** Shows up to three answers for what is being written; it never takes the focus and blocks nothing. */
export async function suggest(
  region: HTMLElement,
  query: string,
  locale: string,
  texts: TicketTexts,
): Promise<void> {
  try {
    const { sure } = await search(query, { locale, limit: 3 });
    region.replaceChildren(...(sure.length > 0 ? [heading(texts), list(sure, texts)] : []));
    region.hidden = sure.length === 0;
  } catch {
    region.textContent = textOf(texts, 'ticketPage.suggestionsFailed');
    region.hidden = false;
  }
}

function heading(texts: TicketTexts): HTMLElement {
  const title = document.createElement('p');
  title.textContent = textOf(texts, 'ticketPage.suggestions');
  return title;
}

function list(
  results: { href: string; title: { text: string }[] }[],
  texts: TicketTexts,
): HTMLElement {
  const items = document.createElement('ul');
  for (const { href, title } of results) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = href;
    link.target = '_blank';
    link.textContent = `${title.map(({ text }) => text).join('')} (${textOf(texts, 'ticketPage.newTab')})`;
    item.append(link);
    items.append(item);
  }
  return items;
}
