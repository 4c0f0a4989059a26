import type { Locale } from '../../../../src/i18n/locales.ts';
import { traitsOf } from '../../../../src/i18n/traits.ts';
import type { QueryKnowledge } from '../../../../src/search/query/understand/query-knowledge.ts';

/** What search knows of a language and its words, with what a test adds. */
export function knowledge(locale: Locale, known: Partial<QueryKnowledge> = {}): QueryKnowledge {
  return {
    language: traitsOf(locale),
    synonyms: [],
    functionWords: new Set(),
    endings: [],
    bestBets: [],
    variants: new Map(),
    ...known,
  };
}
