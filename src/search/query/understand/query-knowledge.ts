import { normalise } from '../../../lib/words.ts';
import { indexHref } from '../../index-href.ts';
import { isQueryFile, type QueryFile, type QueryLanguage } from '../../query-file.ts';
import { fetchEntries } from '../fetch-entries.ts';
import { fetchJson } from '../fetch-json.ts';
import { once } from '../once.ts';
import type { SynonymGroups } from './synonyms.ts';

/** What search knows of a language and its words. */
export interface QueryKnowledge {
  language: QueryLanguage;
  synonyms: SynonymGroups;
  functionWords: ReadonlySet<string>;
  /** Longest first. */
  endings: readonly string[];
  /** Groups of words, each with the `collection/slug` that stands first for them. */
  bestBets: QueryFile['bestBets'];
  /** Simplified characters by their traditional ones. */
  variants: ReadonlyMap<string, string>;
}

const nothing: QueryKnowledge = {
  language: { lang: '', isDense: false, asksWholeWords: false },
  synonyms: [],
  functionWords: new Set(),
  endings: [],
  bestBets: [],
  variants: new Map(),
};

const loaded = new Map<string, Promise<QueryKnowledge>>();

/** The language and words of a locale, loaded with the first search; where the words cannot be had, its language alone. */
export function loadKnowledge(locale: string): Promise<QueryKnowledge> {
  return once(loaded, locale, () => fetchKnowledge(locale)).catch(() => languageAlone(locale));
}

/** The entries, without which nothing is searched, tell the language too. */
async function languageAlone(locale: string): Promise<QueryKnowledge> {
  return fetchEntries(locale).then(
    ({ language }) => ({ ...nothing, language }),
    () => nothing,
  );
}

/**
 * A query as search compares it, with simplified characters.
 * @example understood('錢包', knowledge) // '钱包'
 */
export function understood(query: string, { variants }: QueryKnowledge): string {
  return [...normalise(query)].map((character) => variants.get(character) ?? character).join('');
}

async function fetchKnowledge(locale: string): Promise<QueryKnowledge> {
  const { variants, functionWords, ...words } = await fetchJson(
    indexHref(locale, 'query.json'),
    isQueryFile,
  );
  const pairs = [...variants];
  const map = new Map<string, string>();
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    map.set(pairs[index] ?? '', pairs[index + 1] ?? '');
  }
  return { ...words, functionWords: new Set(functionWords), variants: map };
}
