import { holdsSecret } from '../../secrets/holds-secret.ts';
import { normalise } from '../../lib/words.ts';
import { loadEntries, type SearchableEntries } from './find/entries.ts';
import { askedPart } from './query-length.ts';
import { loadKnowledge } from './understand/query-knowledge.ts';
import { questionOf, type Question } from './understand/question.ts';
import { rank } from './rank/rank.ts';
import { resultOf, type SearchResult } from './show/results.ts';

/** A name that holds what is typed counts as much as a sure likeness, and more where it begins so. */
const [held, begun] = [3, 4];

/**
 * The entries whose names fit what is being typed, best first: from memory, so that they keep up with
 * the keys. Rejects where the entries or the guard cannot be loaded.
 */
export async function suggest(
  query: string,
  locale: string,
  limit: number,
): Promise<SearchResult[]> {
  if (await holdsSecret(query)) return [];
  const [searchable, knowledge] = await Promise.all([loadEntries(locale), loadKnowledge(locale)]);
  return fitting(questionOf(askedPart(query), locale, knowledge), searchable, locale, limit);
}

/** The same for a query as it stands, without what the locale's words mean. */
export async function lookUp(
  query: string,
  locale: string,
  limit: number,
): Promise<SearchResult[]> {
  if (await holdsSecret(query)) return [];
  const asked = askedPart(query);
  const plain = {
    asked,
    plain: normalise(asked),
    wordings: [],
    concepts: [],
    bets: new Set<string>(),
  };
  return fitting(plain, await loadEntries(locale), locale, limit);
}

function fitting(
  question: Question,
  searchable: SearchableEntries,
  locale: string,
  limit: number,
): SearchResult[] {
  const words = { scores: new Map(), rarities: question.concepts.map(() => 1) };
  const ranked = rank(question, searchable, { words, ngrams: new Map(), spellings: null });
  const scores = new Map(
    ranked.filter(({ isSure }) => isSure).map((one) => [one.entry, one.score]),
  );
  for (const [place, bonus] of heldNames(question.plain, searchable)) {
    const entry = searchable.entries[place];
    if (entry) scores.set(entry, (scores.get(entry) ?? 0) + bonus);
  }
  return [...scores]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([entry]) => resultOf(entry, question, searchable, locale));
}

/** The places of the entries of which a name holds what is typed. */
function heldNames(typed: string, { names }: SearchableEntries): Map<number, number> {
  const places = new Map<number, number>();
  if (typed === '') return places;
  for (const { place, plain } of names.names) {
    const at = ` ${plain}`.indexOf(/^[a-z0-9]/.test(typed) ? ` ${typed}` : typed);
    if (at < 0) continue;
    const bonus = plain.startsWith(typed) ? begun : held;
    places.set(place, Math.max(places.get(place) ?? 0, bonus));
  }
  return places;
}
