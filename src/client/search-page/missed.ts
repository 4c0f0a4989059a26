import { isHarmless } from '../../secrets/holds-secret.ts';
import { redacted } from '../../secrets/redact.ts';

/** What editors learn of a search that found no clear answer. */
export interface MissedQuery {
  query: string;
  locale: string;
  /** Nothing at all, or only what perhaps answers. */
  found: 'nothing' | 'perhaps';
}

/** What this page has sent; going back asks the same again, which tells nothing new. */
const reported = new Set<string>();

/**
 * Sends a query that found nothing sure to the operator's endpoint, as JSON by a beacon (W3C Beacon),
 * without what tells of a person or a payment. Does nothing where no endpoint is given, or where the
 * query holds a secret.
 */
export async function reportMissed(
  query: string,
  perhaps: number,
  locale: string,
  endpoint: string | undefined,
): Promise<void> {
  const told = redacted(query);
  if (!endpoint || !/[\p{L}\p{N}]/u.test(told) || !(await isHarmless(query))) return;
  const missed: MissedQuery = { query: told, locale, found: perhaps > 0 ? 'perhaps' : 'nothing' };
  const report = JSON.stringify(missed);
  if (reported.has(report)) return;
  reported.add(report);
  navigator.sendBeacon?.(endpoint, report);
}
