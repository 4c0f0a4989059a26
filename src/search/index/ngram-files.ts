import type { ContentEntry } from '../../checks/content-entry.ts';
import { fileNumberOf } from '../file-number.ts';
import { countNgrams, highestStrength } from '../ngrams.ts';
import type { IndexFile } from './index-file.ts';

/** How often a text must hold an n-gram for more to add little, and how much its length counts (BM25). */
const [saturation, lengthShare] = [1.2, 0.6];
/** How much more an n-gram counts in a title, and in a heading or description. */
const [titleWeight, headingWeight] = [3, 2];
/** What more than this share of the entries holds tells nothing, and would be most of the bytes. */
const commonShare = 0.4;
/** What so few entries hold is kept, however few there are. */
const fewest = 3;
/** Characters of JSON in a file, about 3 kB over the network, as long as there are not too many files. */
const fileLength = 8000;
/** So many files at most: hosts take a limited number. */
const mostFiles = 512;

/** The n-grams of the entries' texts, for what words do not find: typos, particles, missing spaces. */
export function ngramFiles(entries: ContentEntry[]): IndexFile[] {
  const lines = linesOf(entries);
  const length = lines.values().reduce((sum, line) => sum + line.length + 1, 1);
  const files = ngramFileCount(length);
  const parts = Array.from({ length: files }, (): string[] => []);
  for (const [ngram, line] of lines) parts[fileNumberOf(ngram, files)]?.push(line);
  return parts.map((part, number) => ({
    path: `ngrams/${number}.json`,
    content: new TextEncoder().encode(`{${part.join(',')}}`),
  }));
}

/** Into how many files so many characters of JSON are parted. */
export function ngramFileCount(characters: number): number {
  return Math.min(mostFiles, Math.ceil(characters / fileLength));
}

/** Where an n-gram stands: pairs of a gap and a count, and the last of the places. */
interface Held {
  last: number;
  postings: number[];
}

/** Each n-gram's line of JSON in its file (`NgramPostings`). */
function linesOf(entries: ContentEntry[]): Map<string, string> {
  const held = new Map<string, Held>();
  const lengths = entries.map((entry, place) => hold(countsOf(entry), place, held));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / entries.length;
  const slopes = lengths.map(
    (length) => saturation * (1 - lengthShare + (lengthShare * length) / mean),
  );
  const most = Math.max(fewest, entries.length * commonShare);
  const lines = new Map<string, string>();
  for (const [ngram, { postings }] of held) {
    const told = postings.length / 2 > most ? [] : withStrengths(postings, slopes);
    lines.set(ngram, `${JSON.stringify(ngram)}:[${told.join(',')}]`);
  }
  return lines;
}

function countsOf({ frontmatter, sections }: ContentEntry): Map<string, number> {
  return countNgrams([
    [frontmatter.title, titleWeight],
    [frontmatter.description ?? '', headingWeight],
    ...sections.flatMap(({ heading, text }): [string, number][] => [
      [heading, headingWeight],
      [text, 1],
    ]),
  ]);
}

/** Notes what the entry at a place holds; returns its length. */
function hold(counts: Map<string, number>, place: number, held: Map<string, Held>): number {
  let length = 0;
  for (const [ngram, count] of counts) {
    length += count;
    const known = held.get(ngram);
    if (known) {
      known.postings.push(place - known.last, count);
      known.last = place;
    } else held.set(ngram, { last: place, postings: [place + 1, count] });
  }
  return length;
}

/** Strengths in the place of counts: these need the mean length of all texts. */
function withStrengths(counted: number[], slopes: number[]): number[] {
  let place = -1;
  return counted.map((value, at) => {
    if (at % 2 === 0) {
      place += value;
      return value;
    }
    return Math.round((highestStrength * value) / (value + (slopes[place] ?? 0)));
  });
}
