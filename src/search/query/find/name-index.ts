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
  byNgram: ReadonlyMap<string, Holders>;
  ngramsOf: (text: string) => string[];
}

/** The names, by their place in `names`, that have an n-gram. */
interface Holders {
  at: number[];
  /** How telling it is: near 0 where every entry has it (inverse document frequency). */
  weight: number;
}

/** Indexes names, of which those of one entry stand together. */
export function nameIndex(
  names: Name[],
  entries: number,
  ngramsOf: (text: string) => string[],
): NameIndex {
  const byNgram = new Map<string, Holders>();
  names.forEach(({ plain }, at) => {
    for (const ngram of ngramsOf(plain)) {
      const holders = byNgram.get(ngram);
      if (!holders) byNgram.set(ngram, { at: [at], weight: 0 });
      else if (holders.at.at(-1) !== at) holders.at.push(at);
    }
  });
  const sizes = names.map(() => ({ weight: 0, count: 0 }));
  for (const holders of byNgram.values()) {
    const isNext = (at: number, index: number) =>
      names[at]?.place !== names[holders.at[index - 1] ?? -1]?.place;
    holders.weight = Math.log(1 + entries / holders.at.filter(isNext).length);
    for (const at of holders.at) {
      sizes[at]!.weight += holders.weight;
      sizes[at]!.count += 1;
    }
  }
  return { names, sizes, byNgram, ngramsOf };
}

/** What an n-gram that no name has, such as a typo's, weighs: as much as a rare one. */
const rareWeight = 3;

/**
 * How alike a query and each name are, 0 to 1, by the name's place in `names`: the weight of shared
 * n-grams by Dice, raised where one holds the other. Forgives typos, missing spaces and particles.
 */
export function likenesses(query: string, index: NameIndex): Map<number, number> {
  const ngrams = new Set(index.ngramsOf(query));
  const shared = new Map<number, number>();
  let queryWeight = 0;
  for (const ngram of ngrams) {
    const { at: holders, weight } = index.byNgram.get(ngram) ?? { at: [], weight: rareWeight };
    queryWeight += weight;
    for (const at of holders) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  for (const [at, weight] of shared) {
    const name = index.sizes[at]!;
    const dice = (2 * weight) / (queryWeight + name.weight);
    const containment = weight / Math.min(queryWeight, name.weight);
    const trust = Math.min(1, Math.min(ngrams.size, name.count) / 3);
    shared.set(at, 0.6 * dice + 0.4 * containment * trust);
  }
  return shared;
}
