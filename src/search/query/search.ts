import { holdsSecret } from '../../secrets/holds-secret.ts';
import { countsOf, passes, type Counts, type Filters } from './rank/counts.ts';
import { fetchEntries } from './fetch-entries.ts';
import { loadEntries, type SearchableEntries } from './find/entries.ts';
import { otherLayout } from './understand/keyboard-layout.ts';
import { searchNgrams } from './find/ngram-index.ts';
import { forgetPagefind, startPagefind } from './find/pagefind.ts';
import { loadKnowledge } from './understand/query-knowledge.ts';
import { questionOf, type Question } from './understand/question.ts';
import { rank, type RankedEntry } from './rank/rank.ts';
import { resultOf, type SearchResult } from './show/results.ts';
import { loadSpellings } from './find/spelling.ts';
import { askedPart } from './query-length.ts';
import { joinTerms, searchTerms, type TermResults } from './find/word-search.ts';

/** Where to search, and how much to show. */
export interface SearchOptions extends Filters {
  locale: string;
  /** How many results at most; 10 unless told. */
  limit?: number;
  /** Whether sure results stand by their day, the newest first, rather than the best. */
  isNewestFirst?: boolean;
}

/** What a search found: what surely answers, and what perhaps does. */
export interface SearchAnswer {
  sure: SearchResult[];
  perhaps: SearchResult[];
  /** How many sure results there are, of which `limit` are shown. */
  total: number;
  counts: Counts;
  /** Whether the query holds a secret, and was not searched. */
  isRefused: boolean;
  /** Whether there was no connection, so that some of what there is may be missing. */
  isPartial: boolean;
}

/** How many weak results are worth showing. */
const perhapsLimit = 5;
/** From this score on the words that were typed have found the answer, and nothing else is asked for. */
const enough = 3;
/** How many synonyms of a word are asked for; each may load a part of the index, which a large site has many of. */
const synonymLimits = { small: 6, large: 2 };
/** A site of so many entries is large. */
const largeSite = 200;

const nothing: SearchAnswer = {
  sure: [],
  perhaps: [],
  total: 0,
  counts: { collection: {}, topic: {} },
  isRefused: false,
  isPartial: false,
};

/** Makes ready what a first search needs, once somebody has opened the search. */
export function prepareSearch(locale: string): void {
  const sent = Promise.all([startPagefind(locale), fetchEntries(locale), loadKnowledge(locale)]);
  // What fails here fails again in the search, which says so.
  sent.then(() => loadEntries(locale)).catch(() => undefined);
}

/** Searches the entries of one locale. Rejects where the index or the guard cannot be loaded. */
export async function search(query: string, options: SearchOptions): Promise<SearchAnswer> {
  if (query.trim() === '') return nothing;
  if (await holdsSecret(query)) return { ...nothing, isRefused: true };
  prepareSearch(options.locale);
  const { locale, limit = 10 } = options;
  const searchable = await loadEntries(locale);
  // Pagefind makes no index of nothing, and fails where it is asked for one.
  if (searchable.entries.length === 0) return nothing;
  const { question, ranked } = await runInBothLayouts(askedPart(query), locale).catch(
    (error: unknown) => {
      forgetPagefind(locale);
      throw error;
    },
  );
  const wanted = ranked.filter(({ entry }) => passes(entry, options));
  const best = wanted.filter(({ isSure }) => isSure);
  const sure = options.isNewestFirst ? best.toSorted(byDay) : best;
  const isPartial = navigator.onLine === false;
  // Pagefind takes what it cannot load for empty.
  if (isPartial && sure.length === 0) throw new Error('There is no connection.');
  const perhaps = wanted
    .filter(({ isSure }) => !isSure)
    .slice(0, Math.max(0, Math.min(perhapsLimit, limit - sure.length)));
  const show = ({ entry }: RankedEntry) => resultOf(entry, question, searchable, locale);
  return {
    sure: sure.slice(0, limit).map(show),
    perhaps: perhaps.map(show),
    total: sure.length,
    counts: countsOf(ranked, options),
    isRefused: false,
    isPartial,
  };
}

function byDay(a: RankedEntry, b: RankedEntry): number {
  return b.entry.day.localeCompare(a.entry.day);
}

interface QueryRun {
  question: Question;
  ranked: RankedEntry[];
}

/** Asks once more in the other layout of the keyboard where the first way finds nothing sure. */
async function runInBothLayouts(query: string, locale: string): Promise<QueryRun> {
  const answer = await runQuery(query, locale);
  if (isAnswered(answer)) return answer;
  const { language } = await loadKnowledge(locale);
  if (!language.keyboard) return answer;
  const meant = await otherLayout(query);
  const other = meant && (await runQuery(meant, locale));
  return other && isAnswered(other) ? other : answer;
}

function isAnswered({ ranked }: QueryRun): boolean {
  return ranked.some(({ isSure }) => isSure);
}

/** Asks for the words that were typed, and for other words and letter by letter only where they fall short. */
async function runQuery(query: string, locale: string): Promise<QueryRun> {
  const [knowledge] = await Promise.all([loadKnowledge(locale), startPagefind(locale)]);
  const question = questionOf(query, locale, knowledge);
  const asked = searchTerms(
    question.concepts.map(({ terms }) => terms[0]),
    locale,
    knowledge.language,
  );
  const searchable = await loadEntries(locale);
  const typed = (await asked).map((term) => [term]);
  const words = joinTerms(typed, searchable.entries.length);
  const ranked = rank(question, searchable, { words, ngrams: new Map(), spellings: null });
  if ((ranked[0]?.score ?? 0) >= enough) return { question, ranked };
  return { question, ranked: await runWiderQuery(question, typed, searchable, locale) };
}

/** Asks for other words too, and letter by letter; what of the latter cannot be had is done without. */
async function runWiderQuery(
  { concepts, ...question }: Question,
  typed: TermResults[][],
  searchable: SearchableEntries,
  locale: string,
): Promise<RankedEntry[]> {
  const { entries, names, ngrams: index } = searchable;
  const { language } = await loadKnowledge(locale);
  const limit = entries.length > largeSite ? synonymLimits.large : synonymLimits.small;
  const [others, ngrams, spellings] = await Promise.all([
    Promise.all(
      concepts.map(({ terms }) => searchTerms(terms.slice(1, 1 + limit), locale, language)),
    ),
    searchNgrams(question.plain, index).catch(() => []),
    loadSpellings(names, locale, language).catch(() => null),
  ]);
  const all = typed.map((terms, place) => [...terms, ...(others[place] ?? [])]);
  return rank({ ...question, concepts }, searchable, {
    words: joinTerms(all, entries.length),
    ngrams: new Map(ngrams.map(({ id, score }) => [id, score])),
    spellings,
  });
}
