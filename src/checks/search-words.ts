import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { ownPath, shippedPath } from '../files/content-folder.ts';
import { readSearchDocument } from '../files/read-document.ts';
import type { Locale } from '../i18n/locales.ts';
import { traitsOf } from '../i18n/traits.ts';
import { normalise } from '../lib/words.ts';
import { searchSchema, type SearchDocument } from '../schemas/search.ts';
import type { QueryKnowledge } from '../search/query/understand/query-knowledge.ts';

/** What search knows of a language's words, whatever texts there are. */
export interface SearchWords {
  knowledge: QueryKnowledge;
  /** The words for which an entry stands first, by its `collection/slug`. */
  bets: ReadonlyMap<string, string[]>;
}

/** The search words of a locale as its documents are now, read once somebody asks for them. */
export interface KeptSearchWords {
  /** Changes with the documents. */
  digest: string;
  words: () => SearchWords;
}

const known = new Map<Locale, KeptSearchWords & { writtenAt: string }>();

/** The search words of a locale; a document that cannot be used tells nothing. */
export function searchWordsOf(locale: Locale): KeptSearchWords {
  const name = `search/${locale}.yaml` as const;
  const paths = [shippedPath(name), ownPath(name)];
  const writtenAt = paths.map(timeOf).join(' ');
  const last = known.get(locale);
  if (last?.writtenAt === writtenAt) return last;
  let read: SearchWords | undefined;
  const words = () => (read ??= wordsFrom(documentOf(locale), locale));
  const kept = { writtenAt, digest: hash('sha256', paths.map(textOf).join('\0')), words };
  known.set(locale, kept);
  return kept;
}

function timeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function textOf(path: string): string {
  return timeOf(path) === 0 ? '' : readFileSync(path, 'utf8');
}

function documentOf(locale: Locale): SearchDocument {
  try {
    return searchSchema.parse(readSearchDocument(locale));
  } catch {
    return { synonyms: [] };
  }
}

function wordsFrom(document: SearchDocument, locale: Locale): SearchWords {
  const { synonyms, functionWords = [], endings = [], bestBets = [] } = document;
  const byEntry = Map.groupBy(bestBets, ({ entry }) => entry);
  return {
    knowledge: {
      language: traitsOf(locale),
      synonyms: synonyms.map((group) => [group.map(normalise), []]),
      functionWords: new Set(functionWords.map(normalise)),
      endings: endings.map(normalise).toSorted((a, b) => b.length - a.length),
      bestBets: [],
      variants: new Map(),
    },
    bets: new Map(
      [...byEntry].map(([entry, bets]) => [
        entry,
        bets.flatMap(({ words }) => words.map(normalise)),
      ]),
    ),
  };
}
