import { conceptRarity, conceptScores, rarityOf, type TermResults } from './concept-scores.ts';
import { conceptsOf, wordingsOf } from './concepts.ts';
import { loadEntries, type SearchableEntry } from './entries.ts';
import { loadPagefind, loadText } from './pagefind.ts';
import { markWords, passageOf, type PassagePiece } from './passage.ts';
import { loadKnowledge, understood, type QueryKnowledge } from './query-knowledge.ts';
import { rank } from './rank.ts';
import { holdsTerm } from './synonyms.ts';

/** Where to search, and how much to show. */
export interface SearchOptions {
  locale: string;
  /** Only entries of this collection. */
  collection?: string;
  /** Only entries of this topic, by its slug. */
  topic?: string;
  /** How many results at most; 10 unless told. */
  limit?: number;
}

/** One entry that answers, with the passage that shows why. */
export interface SearchResult {
  href: string;
  title: PassagePiece[];
  collection: string;
  topic: string;
  /** The topic's title; empty where it is not written in this language. */
  topicTitle: string;
  passage: PassagePiece[];
}

/** What a search found: what surely answers, and what perhaps does. */
export interface SearchAnswer {
  sure: SearchResult[];
  perhaps: SearchResult[];
}

/** How many weak results are worth showing. */
const perhapsLimit = 5;

/** Searches the entries of one locale. Rejects where the index cannot be loaded. */
export async function search(query: string, options: SearchOptions): Promise<SearchAnswer> {
  if (query.trim() === '') return { sure: [], perhaps: [] };
  const { locale } = options;
  const [{ entries: all, weights }, pagefind, knowledge] = await Promise.all([
    loadEntries(locale),
    loadPagefind(locale),
    loadKnowledge(locale),
  ]);
  const plain = understood(query, knowledge);
  const concepts = conceptsOf(plain, locale, knowledge);
  const found = await Promise.all(
    concepts.map(({ terms }) =>
      Promise.all(
        terms.map(async ({ text, weight }): Promise<TermResults> => {
          return { weight, results: (await pagefind.search(text)).results };
        }),
      ),
    ),
  );
  const weighed = concepts.map((concept, index) => ({
    ...concept,
    rarity: conceptRarity(found[index] ?? [], all.length),
  }));
  const ranked = rank(
    {
      wordings: wordingsOf(plain, locale, knowledge.synonyms),
      concepts: weighed,
      weights,
      bets: betsFor(plain, locale, knowledge),
    },
    all.filter((entry) => isWanted(entry, options)),
    conceptScores(found, all.length),
  );
  const shown = weighed
    .filter(({ rarity }) => rarity > rarityOf(all.length / 2, all.length))
    .flatMap(({ terms }) => terms.map(({ text }) => text));
  const limit = options.limit ?? 10;
  const sure = ranked.filter(({ isSure }) => isSure).slice(0, limit);
  const perhaps = ranked
    .filter(({ isSure }) => !isSure)
    .slice(0, Math.max(0, Math.min(perhapsLimit, limit - sure.length)));
  const titles = new Map(all.map(({ href, title }) => [href, title]));
  const show = async ({ entry }: { entry: SearchableEntry }): Promise<SearchResult> => ({
    ...(await resultOf(entry, shown, options.locale)),
    topicTitle: titles.get(`/${options.locale}/topics/${entry.topic}/`) ?? '',
  });
  return {
    sure: await Promise.all(sure.map(show)),
    perhaps: await Promise.all(perhaps.map(show)),
  };
}

/** The addresses that editors want first for this query. */
function betsFor(query: string, locale: string, { bestBets }: QueryKnowledge): Set<string> {
  const held = bestBets.filter(([words]) => words.some((word) => holdsTerm(query, word, locale)));
  return new Set(held.map(([, reference]) => `/${locale}/${reference}/`));
}

function isWanted(entry: SearchableEntry, { collection, topic }: SearchOptions): boolean {
  if (collection && entry.collection !== collection) return false;
  return !topic || entry.topic === topic || entry.href.includes(`/topics/${topic}/`);
}

async function resultOf(
  { id, href, title, collection, topic }: SearchableEntry,
  words: string[],
  locale: string,
): Promise<Omit<SearchResult, 'topicTitle'>> {
  const text = await loadText(locale, id);
  const body = text.startsWith(title) ? text.slice(title.length).replace(/^[.。\s]+/, '') : text;
  const isDense = locale === 'zh' || locale === 'ja';
  return {
    href,
    title: markWords(title, words),
    collection,
    topic,
    passage: body ? passageOf(body, words, isDense) : [],
  };
}
