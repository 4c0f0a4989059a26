import type { Receipt } from './item.ts';

/** A link to the receipt page with all that it shows; the fragment, which no server sees, holds it. */
export function receiptLink(page: string, { reference, replyBy, statusToken }: Receipt): string {
  const facts = new URLSearchParams();
  if (reference) facts.set('reference', reference);
  if (replyBy) facts.set('reply_by', replyBy);
  if (statusToken) facts.set('token', statusToken);
  return String(facts) ? `${page}#${facts}` : page;
}
