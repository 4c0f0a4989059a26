/** One name of an entry: its title, which stands first, or an alias. */
export interface Name {
  /** The entry's place among the entries. */
  place: number;
  isTitle: boolean;
  /** Normalised. */
  plain: string;
}

/** Names by their n-grams, so that a query compares only those with which it shares some. */
export interface NameIndex {
  names: Name[];
  /** The weight of all n-grams of each name, and their number. */
  sizes: { weight: number; count: number }[];
  /** The names, by their place in `names`, that have an n-gram. */
  holders: ReadonlyMap<string, number[]>;
  ngramsOf: (text: string) => string[];
  /** How telling an n-gram is: near 0 where every entry has it. */
  weightOf: (ngram: string) => number;
}

/** Weighs n-grams by the number of entries whose names have them (inverse document frequency). */
export function nameIndex(
  names: Name[],
  entries: number,
  ngramsOf: (text: string) => string[],
): NameIndex {
  const sets = names.map(({ plain }) => new Set(ngramsOf(plain)));
  const holders = new Map<string, number[]>();
  sets.forEach((ngrams, at) => {
    for (const ngram of ngrams) {
      const held = holders.get(ngram);
      if (held) held.push(at);
      else holders.set(ngram, [at]);
    }
  });
  const weights = new Map(
    [...holders].map(([ngram, held]) => {
      const places = new Set(held.map((at) => names[at]?.place));
      return [ngram, Math.log(1 + entries / places.size)];
    }),
  );
  const weightOf = (ngram: string) => weights.get(ngram) ?? rareWeight;
  const sizes = sets.map((ngrams) => ({ weight: sumOf(ngrams, weightOf), count: ngrams.size }));
  return { names, sizes, holders, ngramsOf, weightOf };
}

/** What an n-gram that no name has, such as a typo's, weighs: as much as a rare one. */
const rareWeight = 3;

/**
 * How alike a query and each name are, 0 to 1, by the name's place in `names`: the weight of shared
 * n-grams by Dice, raised where one holds the other. Forgives typos, missing spaces and particles.
 */
export function likenesses(query: string, index: NameIndex): Map<number, number> {
  const ngrams = new Set(index.ngramsOf(query));
  const queryWeight = sumOf(ngrams, index.weightOf);
  const shared = new Map<number, number>();
  for (const ngram of ngrams) {
    const weight = index.weightOf(ngram);
    for (const at of index.holders.get(ngram) ?? []) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  return new Map(
    [...shared].map(([at, weight]) => {
      const name = index.sizes[at]!;
      const dice = (2 * weight) / (queryWeight + name.weight);
      const containment = weight / Math.min(queryWeight, name.weight);
      const trust = Math.min(1, Math.min(ngrams.size, name.count) / 3);
      return [at, 0.6 * dice + 0.4 * containment * trust];
    }),
  );
}

function sumOf(ngrams: Iterable<string>, weightOf: (ngram: string) => number): number {
  let sum = 0;
  for (const ngram of ngrams) sum += weightOf(ngram);
  return sum;
}
