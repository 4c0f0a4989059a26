import { normalise } from '../../../lib/words.ts';
import { isHarmless } from '../../../secrets/holds-secret.ts';
import { redacted } from '../../../secrets/redact.ts';

/** How many are kept, and how long one may be. */
const [kept, longest] = [5, 60];

/** What was last searched for in this browser and locale, the last first; empty where storage is off. */
export function recentSearches(locale: string): string[] {
  try {
    const known: unknown = JSON.parse(localStorage.getItem(keyOf(locale)) ?? '[]');
    if (!Array.isArray(known)) return [];
    return known.filter((query): query is string => typeof query === 'string').slice(0, kept);
  } catch {
    return [];
  }
}

/** Keeps a query, unless it holds a secret or tells of a person or a payment. */
export async function rememberSearch(query: string, locale: string): Promise<void> {
  const asked = query.replace(/\s+/g, ' ').trim();
  const isPlain = redacted(asked) === asked.normalize('NFKC');
  if (asked === '' || asked.length > longest || !isPlain) return;
  if (!(await isHarmless(query))) return;
  const others = recentSearches(locale).filter((known) => normalise(known) !== normalise(asked));
  store(locale, [asked, ...others].slice(0, kept));
}

/** Forgets what was searched for. */
export function clearRecentSearches(locale: string): void {
  store(locale, []);
}

function store(locale: string, queries: string[]): void {
  try {
    if (queries.length > 0) localStorage.setItem(keyOf(locale), JSON.stringify(queries));
    else localStorage.removeItem(keyOf(locale));
  } catch {
    // Storage is off or full: search works without.
  }
}

function keyOf(locale: string): string {
  return `wenda.searches.${locale}`;
}
