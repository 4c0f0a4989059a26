/** One name of an entry: its title, which stands first, or an alias. */
export interface Name {
  /** The entry's place among the entries. */
  place: number;
  isTitle: boolean;
  /** Normalised. */
  plain: string;
}

/** A name in an index, with the weight of all its n-grams, and their number. */
export interface IndexedName extends Name {
  weight: number;
  count: number;
}

/** Names by their n-grams, so that a query compares only those with which it shares some. */
export interface NameIndex {
  names: IndexedName[];
  byNgram: ReadonlyMap<string, Holders>;
  ngramsOf: (text: string) => string[];
}

/** The names that have an n-gram. */
interface Holders {
  names: IndexedName[];
  /** How telling it is: near 0 where every entry has it (inverse document frequency). */
  weight: number;
}

/** Indexes names, of which those of one entry stand together. */
export function nameIndex(
  given: Name[],
  entries: number,
  ngramsOf: (text: string) => string[],
): NameIndex {
  const byNgram = new Map<string, Holders>();
  const names = given.map((name) => ({ ...name, weight: 0, count: 0 }));
  for (const name of names) {
    for (const ngram of ngramsOf(name.plain)) {
      const holders = byNgram.get(ngram);
      if (!holders) byNgram.set(ngram, { names: [name], weight: 0 });
      else if (holders.names.at(-1) !== name) holders.names.push(name);
    }
  }
  for (const holders of byNgram.values()) {
    const isNext = ({ place }: Name, at: number) => place !== holders.names[at - 1]?.place;
    holders.weight = Math.log(1 + entries / holders.names.filter(isNext).length);
    for (const name of holders.names) {
      name.weight += holders.weight;
      name.count += 1;
    }
  }
  return { names, byNgram, ngramsOf };
}

/** What an n-gram that no name has, such as a typo's, weighs: as much as a rare one. */
const rareWeight = 3;

/**
 * How alike a query and each name are, 0 to 1: the weight of shared n-grams by Dice, raised where one holds the other. Forgives typos, missing spaces and particles.
 */
export function likenesses(query: string, index: NameIndex): Map<IndexedName, number> {
  const ngrams = new Set(index.ngramsOf(query));
  const shared = new Map<IndexedName, number>();
  let queryWeight = 0;
  for (const ngram of ngrams) {
    const { names, weight } = index.byNgram.get(ngram) ?? { names: [], weight: rareWeight };
    queryWeight += weight;
    for (const name of names) shared.set(name, (shared.get(name) ?? 0) + weight);
  }
  for (const [name, weight] of shared) {
    const dice = (2 * weight) / (queryWeight + name.weight);
    const containment = weight / Math.min(queryWeight, name.weight);
    const trust = Math.min(1, Math.min(ngrams.size, name.count) / 3);
    shared.set(name, 0.6 * dice + 0.4 * containment * trust);
  }
  return shared;
}
