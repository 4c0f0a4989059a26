import type { OutboxTexts } from '../../schemas/outbox-texts.ts';
import type { OutboxItem, TicketFields } from './item.ts';

/** What a mail client takes from a link for certain (Windows passes on 2,083 characters). */
const longestLink = 1900;

/** What somebody wrote, as text that can be sent in another way: each label above what stands there. */
export function ticketAsText(
  { fields, fileNames }: Pick<OutboxItem, 'fields' | 'fileNames'>,
  { labels, categories }: Pick<OutboxTexts, 'labels' | 'categories'>,
): string {
  const files = fileNames.join('\n');
  return Object.entries(labels)
    .map(([name, label]) => [label, name === 'files' ? files : String(fields[name] ?? '')] as const)
    .filter(([, value]) => value.trim() !== '')
    .map(([label, value]) => `${label}\n${categories[value] ?? value}`)
    .join('\n\n');
}

/** What a ticket is called in a list: its subject, else the beginning of its description. */
export function titleOf({ subject, description }: TicketFields): string {
  const title = String(subject ?? '').trim() || String(description ?? '').trim();
  const words = [...title.replace(/\s+/g, ' ')];
  return words.length > 60 ? `${words.slice(0, 60).join('')}…` : words.join('');
}

/**
 * A link that opens a mail with subject and text (RFC 6068). A text that is too long for a link is
 * cut, and `cutNote` says so.
 */
export function mailLink(address: string, subject: string, text: string, cutNote: string): string {
  const link = (body: string) =>
    `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  const lines = text.replace(/\r?\n/g, '\r\n');
  if (link(lines).length <= longestLink) return link(lines);
  const letters = [...lines];
  const cut = (length: number) => link(`${letters.slice(0, length).join('')}…\r\n\r\n${cutNote}`);
  let length = Math.min(letters.length, longestLink);
  while (length > 0 && cut(length).length > longestLink) length = Math.floor(length * 0.9);
  return cut(length);
}
