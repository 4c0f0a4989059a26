import { fileNumberOf } from '../../file-number.ts';
import { indexHref } from '../../index-href.ts';
import { charactersOf, ngramsOf, highestStrength, type NgramPostings } from '../../ngrams.ts';
import { isNumber, listOf, recordOf } from '../../../lib/shape.ts';
import { fetchJson } from '../fetch-json.ts';
import { once } from '../once.ts';
import { rarityOf, type TermResult } from './word-search.ts';

/** How much a single character counts: enough to be shown as "perhaps". */
const chanceWeight = 0.3;

const loaded = new Map<string, Promise<NgramPostings>>();

/** The n-grams of a locale's texts, parted into files of which a query needs a few. */
export interface NgramIndex {
  locale: string;
  /** Pagefind's id of each entry, in the order of `entries.json`. */
  ids: string[];
  files: number;
}

/**
 * The entries whose text shares n-grams with a term, best first, with scores from 0 to 1; where none
 * does, those that share a character with it. Rejects where a file cannot be had.
 */
export async function searchNgrams(term: string, index: NgramIndex): Promise<TermResult[]> {
  const found = await searchFor(ngramsOf(term), index);
  if (found.length > 0) return found;
  const chance = await searchFor(charactersOf(term), index);
  return chance.map(({ id, score }) => ({ id, score: score * chanceWeight }));
}

/** By BM25, and by the share of the n-grams that a text holds, so that a chance likeness counts little. */
async function searchFor(all: string[], index: NgramIndex): Promise<TermResult[]> {
  const ngrams = [...new Set(all)];
  const files = await Promise.all(
    ngrams.map((ngram) => loadFile(index.locale, fileNumberOf(ngram, index.files))),
  );
  const sums = index.ids.map(() => ({ strength: 0, held: 0 }));
  let total = 0;
  ngrams.forEach((ngram, at) => {
    const places = files[at]?.[ngram];
    // An empty list is an n-gram of nearly every entry: it tells nothing.
    if (places?.length === 0) return;
    const rarity = rarityOf((places?.length ?? 0) / 2, index.ids.length);
    total += rarity;
    for (const [place, strength] of placesOf(places ?? [])) {
      const sum = sums[place];
      if (!sum) continue;
      sum.strength += rarity * strength;
      sum.held += rarity;
    }
  });
  return sums
    .map(({ strength, held }, place) => ({
      id: index.ids[place] ?? '',
      score: total > 0 ? (strength / (total * highestStrength)) * (held / total) ** 1.5 : 0,
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

function placesOf(postings: number[]): [place: number, strength: number][] {
  const places: [number, number][] = [];
  let place = -1;
  for (let at = 0; at + 1 < postings.length; at += 2) {
    place += postings[at] ?? 0;
    places.push([place, postings[at + 1] ?? 0]);
  }
  return places;
}

const isPostings = recordOf(listOf(isNumber));

function loadFile(locale: string, number: number): Promise<NgramPostings> {
  const path = indexHref(locale, `ngrams/${number}.json`);
  return once(loaded, path, () => fetchJson(path, isPostings));
}
