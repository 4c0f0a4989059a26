import type { SearchableEntries, SearchableEntry } from '../find/entries.ts';
import { likenesses, type NameIndex } from '../find/name-index.ts';
import type { Concept } from '../understand/concepts.ts';
import type { Question } from '../understand/question.ts';
import type { WordsFound } from '../find/word-search.ts';

/** An entry with how well it answers the query. */
export interface RankedEntry {
  entry: SearchableEntry;
  score: number;
  /** Whether it is shown as a result, or as "perhaps". */
  isSure: boolean;
}

/** What the parts of the index found, by Pagefind's id. */
export interface Found {
  words: WordsFound;
  /** Of the texts' n-grams, 0 to 1; empty where they were not asked. */
  ngrams: ReadonlyMap<string, number>;
  /** Of the names as they sound or are keyed; null where that was not asked. */
  spellings: NameIndex | null;
}

/** What of a question an entry answers, each from 0 to 1. */
interface Evidence {
  /** How well the text holds the concepts (Pagefind's BM25), the more telling ones counting more. */
  relevance: number;
  /** The share of the concepts that the text holds. */
  coverage: number;
  /** How much the text has in common with the query, letter by letter. */
  ngrams: number;
  /** How alike the query and a name are. */
  likeness: number;
  /** The share of the concepts that stand in a name. */
  named: number;
}

/** How much each counts; found by trying over judged queries (`npm run eval:search`). */
const weights: Evidence = {
  relevance: 1.5,
  coverage: 0.75,
  ngrams: 3,
  likeness: 3,
  named: 1.5,
};
/** A topic only lists answers, and news is seldom one: where all else is alike, the answer is first. */
const discounts: Record<string, number> = { topics: 0.8, announcements: 0.4 };
/** A name that is the query to the letter is before all else; an emergency is before an alias. */
const [exactTitle, urgent, exactAlias] = [40, 30, 20];
/** How much a name counts that is like the query in other words, or in its sound alone. */
const [otherWording, otherSpelling] = [0.8, 0.85];
/** Below it a likeness in sound is chance. */
const spellingFloor = 0.6;
/** What is the same to the letter is at least so alike, however it is cut into words. */
const nearlyAlike = 0.3;
/** From here on an entry surely answers. */
const sureScore = 2.2;

/** Ranks the entries that have something in common with the question, the best first. */
export function rank(
  question: Question,
  { entries, names }: SearchableEntries,
  found: Found,
): RankedEntry[] {
  const { likeness, exact } = compareNames(question, names, found.spellings);
  const named = namedShares(question.concepts, found.words.rarities, names, likeness);
  const ranked = entries.map((entry, place): RankedEntry => {
    const word = found.words.scores.get(entry.id);
    const bonus = (exact.get(place) ?? 0) + (question.bets.has(entry.href) ? urgent : 0);
    const score = weighed({
      relevance: word?.relevance ?? 0,
      coverage: word?.coverage ?? 0,
      ngrams: Math.sqrt(found.ngrams.get(entry.id) ?? 0),
      likeness: likeness.get(place) ?? 0,
      named: named.get(place) ?? 0,
    });
    const discount = score > 0 ? (discounts[entry.collection] ?? 0) : 0;
    return {
      entry,
      score: Math.max(0, score - discount) + bonus,
      isSure: bonus > 0 || score >= sureScore,
    };
  });
  return ranked.filter(({ score }) => score > 0).toSorted(byScore);
}

/** The higher score first; of two alike the newer announcement. */
function byScore(a: RankedEntry, b: RankedEntry): number {
  return b.score - a.score || b.entry.day.localeCompare(a.entry.day);
}

function weighed(evidence: Evidence): number {
  const parts = Object.keys(weights) as (keyof Evidence)[];
  return parts.reduce((sum, part) => sum + weights[part] * evidence[part], 0);
}

/** How the names compare with the question, by the entry's place. */
interface NamesCompared {
  /** How alike the best name is. */
  likeness: Map<number, number>;
  /** What a name adds that is the query to the letter, blanks and marks aside. */
  exact: Map<number, number>;
}

function compareNames(
  { plain, wordings }: Question,
  names: NameIndex,
  spellings: NameIndex | null,
): NamesCompared {
  const compared: NamesCompared = { likeness: new Map(), exact: new Map() };
  const raise = (scores: Map<number, number>, place: number, score: number) => {
    if (score > (scores.get(place) ?? 0)) scores.set(place, score);
  };
  const add = (text: string, weight: number) => {
    const letters = lettersOf(text);
    for (const [{ place, isTitle, plain: name }, likeness] of likenesses(text, names)) {
      raise(compared.likeness, place, likeness * weight);
      if (likeness < nearlyAlike || lettersOf(name) !== letters) continue;
      raise(compared.exact, place, weight === 1 && isTitle ? exactTitle : exactAlias * weight);
    }
  };
  add(plain, 1);
  for (const wording of wordings) add(wording, otherWording);
  for (const [{ place }, likeness] of spellings ? likenesses(plain, spellings) : []) {
    if (likeness >= spellingFloor) raise(compared.likeness, place, likeness * otherSpelling);
  }
  return compared;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

/** The share of the concepts in each entry's best name; a name unlike every wording holds none. */
function namedShares(
  concepts: Concept[],
  rarities: number[],
  { names }: NameIndex,
  alike: ReadonlyMap<number, number>,
): Map<number, number> {
  const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const shares = new Map<number, number>();
  if (total === 0) return shares;
  for (const { place, plain } of names) {
    if (!alike.has(place)) continue;
    const held = concepts.map((concept, index) => (rarities[index] ?? 0) * heldIn(plain, concept));
    const share = held.reduce((sum, weight) => sum + weight, 0) / total;
    shares.set(place, Math.max(shares.get(place) ?? 0, share));
  }
  return shares;
}

function heldIn(name: string, { terms }: Concept): number {
  return Math.max(0, ...terms.map(({ text, weight }) => (holds(name, text) ? weight : 0)));
}

/** Whether a name holds a term; a Latin one must begin a word. */
function holds(name: string, term: string): boolean {
  if (!/[a-z0-9]/.test(term[0] ?? '')) return name.includes(term);
  return ` ${name}`.includes(` ${term}`);
}
