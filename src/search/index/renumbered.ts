import type { NgramPostings } from '../ngrams.ts';

/** The n-grams of an index without some entries; `placeOf` tells the new place of an old one that stays. */
export function renumbered(
  postings: NgramPostings,
  placeOf: (place: number) => number | undefined,
): NgramPostings {
  const parted = Object.entries(postings).map(
    ([ngram, gaps]) => [ngram, moved(gaps, placeOf), gaps] as const,
  );
  // What nearly every entry holds stands without places; what none holds any more does not stand there.
  const held = parted.filter(([, now, before]) => now.length > 0 || before.length === 0);
  return Object.fromEntries(held.map(([ngram, now]) => [ngram, now]));
}

/** Each place as its distance from the one before, and the strength of the n-gram there. */
function moved(gaps: number[], placeOf: (place: number) => number | undefined): number[] {
  const now: number[] = [];
  let [before, last] = [-1, -1];
  for (let at = 0; at + 1 < gaps.length; at += 2) {
    before += gaps[at] ?? 0;
    const place = placeOf(before);
    if (place === undefined) continue;
    now.push(place - last, gaps[at + 1] ?? 0);
    last = place;
  }
  return now;
}
