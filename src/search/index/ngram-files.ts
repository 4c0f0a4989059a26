import type { ContentEntry } from '../../checks/content-entry.ts';
import {
  charactersOf,
  ngramFileOf,
  ngramsOf,
  highestStrength,
  type NgramPostings,
} from '../ngrams.ts';
import type { IndexFile } from './entries-file.ts';

/** How often a text must hold an n-gram for more to add little, and how much its length counts (BM25). */
const [saturation, lengthShare] = [1.2, 0.6];
/** How much more an n-gram counts in a title, and in a heading or description. */
const [titleWeight, headingWeight] = [3, 2];
/** What more than this share of the entries holds tells nothing, and would be most of the bytes. */
const commonShare = 0.4;
/** What so few entries hold is kept, however few there are. */
const fewest = 3;
/** Characters of JSON in a file, about 3 kB over the network. */
const fileLength = 8000;

/** The n-grams of the entries' texts, for what words do not find: typos, particles, missing spaces. */
export function ngramFiles(entries: ContentEntry[]): IndexFile[] {
  const postings = postingsOf(entries.map(countsOf));
  const length = JSON.stringify(postings).length;
  const files = Math.max(1, Math.ceil(length / fileLength));
  const parts = Map.groupBy(Object.entries(postings), ([ngram]) => ngramFileOf(ngram, files));
  return Array.from({ length: files }, (_, number) => ({
    path: `ngrams/${number}.json`,
    content: new TextEncoder().encode(JSON.stringify(Object.fromEntries(parts.get(number) ?? []))),
  }));
}

type Counts = Map<string, number>;

function countsOf({ frontmatter, sections }: ContentEntry): Counts {
  const counts: Counts = new Map();
  const add = (text: string, weight: number) => {
    for (const ngram of [...ngramsOf(text), ...charactersOf(text)]) {
      counts.set(ngram, (counts.get(ngram) ?? 0) + weight);
    }
  };
  add(frontmatter.title, titleWeight);
  add(frontmatter.description ?? '', headingWeight);
  for (const { heading, text } of sections) {
    add(heading, headingWeight);
    add(text, 1);
  }
  return counts;
}

function postingsOf(entries: Counts[]): NgramPostings {
  const lengths = entries.map((counts) => counts.values().reduce((sum, count) => sum + count, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / entries.length;
  const holders = new Map<string, [place: number, strength: number][]>();
  entries.forEach((counts, place) => {
    const slope = saturation * (1 - lengthShare + (lengthShare * (lengths[place] ?? 0)) / mean);
    for (const [ngram, count] of counts) {
      const strength = Math.round((highestStrength * count) / (count + slope));
      const held = holders.get(ngram) ?? [];
      held.push([place, strength]);
      holders.set(ngram, held);
    }
  });
  const parted = [...holders].map(([ngram, held]) => [
    ngram,
    held.length > Math.max(fewest, entries.length * commonShare) ? [] : gapsOf(held),
  ]);
  return Object.fromEntries(parted) as NgramPostings;
}

function gapsOf(held: [place: number, strength: number][]): number[] {
  return held.flatMap(([place, strength], index) => [
    place - (held[index - 1]?.[0] ?? -1),
    strength,
  ]);
}
