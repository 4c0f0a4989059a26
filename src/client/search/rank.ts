import { normalise } from '../../lib/words.ts';
import type { SearchableEntry } from './entries.ts';
import { likeness, ngramsOf, type NgramWeights } from './ngrams.ts';
import type { Concept } from './concepts.ts';
import type { ConceptScore } from './concept-scores.ts';

/** An entry with how well it answers the query. */
export interface RankedEntry {
  entry: SearchableEntry;
  score: number;
  /** Whether it is shown as a result, or as "perhaps". */
  isSure: boolean;
}

/** How quickly a place further down counts less (reciprocal rank fusion, Cormack 2009). */
const fusionConstant = 20;
/** From here on a name is like the query; below it the likeness is chance. */
const likenessFloor = 0.3;
/** From here on a name alone makes a result sure. */
const sureLikeness = 0.5;
/** The share of the query's concepts on a page that makes a result sure. */
const sureCoverage = 0.55;
/** The share of the query's concepts in a name that makes a result sure. */
const sureNamed = 0.45;

/** More than a title to the letter: an emergency comes before all else. */
const betBonus = 3;
/** How much it counts that the query's concepts stand in a name. */
const namedWeight = 2;
/** How much a name counts that is like the query in other words. */
const otherWordingWeight = 0.8;

/** A query as far as it is understood. */
export interface Question {
  /** The query, itself first, then with its terms put in other words. */
  wordings: string[];
  concepts: WeighedConcept[];
  /** How telling each n-gram is among the names. */
  weights: NgramWeights;
  /** Addresses that editors want first. */
  bets: ReadonlySet<string>;
}

/** Ranks entries by what their text, `scores`, and their names have in common with the question. */
export function rank(
  { wordings, concepts, weights, bets }: Question,
  entries: SearchableEntry[],
  scores: Map<string, ConceptScore>,
): RankedEntry[] {
  const asked = wordings.map((text, index) => ({
    text: normalise(text),
    ngrams: ngramsOf(text),
    weight: index === 0 ? 1 : otherWordingWeight,
  }));
  const candidates = entries.map((entry) => ({
    entry,
    word: scores.get(entry.id),
    likeness: bestLikeness(asked, entry, weights),
    named: namedShare(entry, concepts),
  }));
  const byWords = placesOf(candidates, ({ word }) => (word ? word.relevance * word.coverage : 0));
  const byName = placesOf(candidates, (one) => (one.likeness >= likenessFloor ? one.likeness : 0));
  const byConcepts = placesOf(candidates, ({ named }) => named);
  return candidates
    .map(({ entry, word, likeness: like, named }) => ({
      entry,
      score:
        fused(byWords.get(entry)) +
        fused(byName.get(entry)) * (1 + like) +
        fused(byConcepts.get(entry)) * namedWeight * named +
        exactBonus(like) +
        (bets.has(entry.href) ? betBonus : 0),
      isSure:
        like >= sureLikeness ||
        (word?.coverage ?? 0) >= sureCoverage ||
        named >= sureNamed ||
        bets.has(entry.href),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

/** 2 for a title that is the query to the letter, 1.5 for an alias: titles before aliases. */
function bestLikeness(asked: Wording[], entry: SearchableEntry, weights: NgramWeights): number {
  const likenesses = asked.flatMap(({ text, ngrams, weight }) =>
    entry.names.map((name, index) => {
      if (name.plain === text) return weight * (index === 0 ? 2 : 1.5);
      return weight * likeness(ngrams, name.ngrams, weights);
    }),
  );
  return Math.max(0, ...likenesses);
}

/** A concept with how telling it is. */
export interface WeighedConcept extends Concept {
  rarity: number;
}

/** The share of the concepts that stand in one of the names, the more telling ones counting more. */
function namedShare(entry: SearchableEntry, concepts: WeighedConcept[]): number {
  const total = concepts.reduce((sum, { rarity }) => sum + rarity, 0);
  if (total === 0) return 0;
  const shares = entry.names.map(({ plain }) => {
    const held = concepts.map(({ terms, rarity }) => {
      const weights = terms.map(({ text, weight }) => (holds(plain, text) ? weight : 0));
      return rarity * Math.max(0, ...weights);
    });
    return held.reduce((sum, weight) => sum + weight, 0) / total;
  });
  return Math.max(0, ...shares);
}

/** Whether a name holds a term; a Latin one must begin a word. */
function holds(name: string, term: string): boolean {
  if (!/[a-z0-9]/.test(term[0] ?? '')) return name.includes(term);
  return ` ${name}`.includes(` ${term}`);
}

/** The query, or the query with a term put in other words. */
interface Wording {
  text: string;
  ngrams: Set<string>;
  weight: number;
}

function exactBonus(like: number): number {
  return like > 1 ? like : 0;
}

function fused(place: number | undefined): number {
  return place === undefined ? 0 : 1 / (fusionConstant + place);
}

function placesOf<T extends { entry: SearchableEntry }>(
  candidates: T[],
  scoreOf: (candidate: T) => number,
): Map<SearchableEntry, number> {
  const ordered = candidates
    .map((candidate) => ({ entry: candidate.entry, score: scoreOf(candidate) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
  return new Map(ordered.map(({ entry }, place) => [entry, place]));
}
