import { topicOf, type Entry } from '../queries/entry.ts';
import type { TicketCategoryId } from '../schemas/site.ts';

/** The ticket category that fits a topic's slug; other topics open the form without one. */
const categories: Readonly<Record<string, TicketCategoryId>> = {
  account: 'account',
  security: 'security',
  identity: 'identity',
  deposits: 'deposit',
  withdrawals: 'withdrawal',
  trading: 'trade',
};

/** The ticket category with which the form opens from an entry. */
export function ticketCategoryOf(entry: Entry): TicketCategoryId | undefined {
  const topic = topicOf(entry);
  return topic === undefined ? undefined : categories[topic];
}
