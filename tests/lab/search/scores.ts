/** A query with the slugs that answer it. */
export interface JudgedQuery {
  locale: string;
  query: string;
  gold: string[];
  /** How it is worded, such as `typo`. */
  kind: string;
}

/** How well results answer a query, or many in the mean; each from 0 to 1. */
export interface Scores {
  /** An answer stands first (R@1). */
  first: number;
  /** An answer is among the first five (R@5). */
  five: number;
  /** One through the place of the first answer among ten (MRR@10). */
  reciprocal: number;
  /** There was no result at all. */
  nothing: number;
}

/** Judges the addresses that an engine gave, best first. */
export function scoreOf(hrefs: string[], { gold }: Pick<JudgedQuery, 'gold'>): Scores {
  const slugs = hrefs.map((href) => href.split('/').filter(Boolean).at(-1) ?? '');
  const place = slugs.findIndex((slug) => gold.includes(slug));
  return {
    first: Number(place === 0),
    five: Number(place >= 0 && place < 5),
    reciprocal: place >= 0 && place < 10 ? 1 / (place + 1) : 0,
    nothing: Number(hrefs.length === 0),
  };
}

/** The mean of many scores; noughts where there are none. */
export function averageOf(scores: Scores[]): Scores {
  const mean = (key: keyof Scores) =>
    scores.reduce((sum, score) => sum + score[key], 0) / Math.max(1, scores.length);
  return {
    first: mean('first'),
    five: mean('five'),
    reciprocal: mean('reciprocal'),
    nothing: mean('nothing'),
  };
}

/** The value in the middle; of an even number the higher of the two. */
export function medianOf(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
