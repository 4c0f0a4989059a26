import type { OutboxReceipt } from './item.ts';

/** A link to the receipt page with all that it shows; the fragment, which no server sees, holds it. */
export function receiptLink(
  page: string,
  { reference, replyBy, statusToken, masked }: OutboxReceipt,
): string {
  const facts = new URLSearchParams();
  if (reference) facts.set('reference', reference);
  if (replyBy) facts.set('reply_by', replyBy);
  if (statusToken) facts.set('token', statusToken);
  if (masked.length > 0) facts.set('masked', '1');
  return String(facts) ? `${page}#${facts}` : page;
}
