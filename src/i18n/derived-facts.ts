import type { Fact } from '../facts/fact.ts';
import { networkFacts, networkIds } from '../ledger/networks.ts';

/**
 * Facts that have their home elsewhere: the brand and its addresses in `site.yaml`, and which coins need a memo
 * with the networks (`ledger/networks.ts`), by which the ticket form looks at what a requester writes.
 */
export function derivedFacts(site: unknown): ReadonlyMap<string, Fact> {
  const { brand, url, ticket } = Object(site) as Record<string, unknown>;
  const { name, shortName, home } = Object(brand) as Record<string, unknown>;
  const { email } = Object(ticket) as Record<string, unknown>;
  const found: Record<string, Fact | null> = {
    brand: nameFact(name),
    'brand-short': nameFact(shortName ?? name),
    domain: addressFact(hostOf(home)?.replace(/^www\./, '')),
    'home-address': addressFact(hostOf(home)),
    'help-address': addressFact(hostOf(url)),
    'support-email': addressFact(email),
    'memo-coins': { kind: 'name', value: memoCoins() },
  };
  return new Map(Object.entries(found).flatMap(([key, fact]) => (fact ? [[key, fact]] : [])));
}

function memoCoins(): string[] {
  const facts = networkIds.map(networkFacts).filter(({ needsMemo }) => needsMemo);
  return facts.flatMap(({ coin }) => coin ?? []);
}

function nameFact(value: unknown): Fact | null {
  return typeof value === 'string' && value.trim() ? { kind: 'name', value } : null;
}

function addressFact(value: unknown): Fact | null {
  return typeof value === 'string' && value.trim() ? { kind: 'address', value } : null;
}

/** @example hostOf('https://www.example.com/app/') // 'www.example.com/app' */
function hostOf(address: unknown): string | undefined {
  const url = typeof address === 'string' ? URL.parse(address) : null;
  return url ? `${url.host}${url.pathname.replace(/\/$/, '')}` : undefined;
}
