import { plainNgrams } from '../../ngrams.ts';
import { loadEntries } from './entries.ts';
import { likenesses, nameIndex, type NameIndex } from './name-index.ts';
import { loadKnowledge } from '../understand/query-knowledge.ts';
import { queryWords } from '../understand/query-words.ts';
import { questionOf } from '../understand/question.ts';
import { loadSpellings } from './spelling.ts';

/** From here on a term is near enough to be what was meant. */
const nearness = 0.45;
/** The same of how a term is keyed, of which chance likenesses are more. */
const spellingNearness = 0.6;
/** How many are offered. */
const limit = 3;

/**
 * Terms of the site that are near to what was typed, the nearest first: what the reader may have
 * meant. Rejects where the entries cannot be loaded.
 */
export async function nearestTerms(query: string, locale: string): Promise<string[]> {
  const [{ entries, names }, knowledge] = await Promise.all([
    loadEntries(locale),
    loadKnowledge(locale),
  ]);
  const { plain } = questionOf(query, locale, knowledge);
  const terms = new Set([
    ...knowledge.synonyms.flatMap(([written]) => written),
    ...entries.flatMap(({ title }) => queryWords(title, knowledge)),
    ...names.names.filter(({ isTitle }) => isTitle).map(({ plain: title }) => title),
  ]);
  const index = indexOf([...terms].filter((term) => term.length > 1));
  const spelt = await loadSpellings(index, locale, knowledge.language);
  const near = new Map<string, number>();
  for (const part of new Set([plain, ...queryWords(plain, knowledge)])) {
    for (const [term, likeness] of [
      ...nearTo(part, index, nearness),
      ...(spelt ? nearTo(part, spelt, spellingNearness) : []),
    ]) {
      if (term !== plain) near.set(term, Math.max(near.get(term) ?? 0, likeness));
    }
  }
  return [...near]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([term]) => term);
}

function indexOf(terms: string[]): NameIndex {
  const names = terms.map((plain, place) => ({ place, isTitle: true, plain }));
  return nameIndex(names, terms.length, plainNgrams);
}

function nearTo(part: string, index: NameIndex, floor: number): [term: string, likeness: number][] {
  return [...likenesses(part, index)]
    .filter(([, likeness]) => likeness >= floor)
    .map(([{ plain }, likeness]) => [plain, likeness]);
}
