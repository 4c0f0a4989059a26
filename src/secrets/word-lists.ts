/** The words of a list. */
export interface Words {
  /** As the standard has them, for its checksum. */
  wordlist: string[];
  /** The place of each in NFKC; of English ones by their first four letters too (BIP 39, "Wordlist"). */
  places: ReadonlyMap<string, number>;
}

/** A list of BIP 39 in a language of the site. */
export interface WordList {
  /** As BIP 39 names it. */
  name: string;
  /** Beginning of the language tags whose readers are likely to hold such a phrase. */
  lang: string;
  /** Pattern of a letter of its script. */
  letter: string;
  /** The fewest and the most letters of a word. */
  sizes: readonly [number, number];
  load: () => Promise<Words>;
}

/** The lists of BIP 39 in the languages of the site, each loaded only for a text in its script. */
export const wordLists: readonly WordList[] = [
  {
    name: 'english',
    lang: 'en',
    letter: '[A-Za-z]',
    sizes: [3, 8],
    load: lazily(async () => {
      const { wordlist, places } = await wordsOf(import('@scure/bip39/wordlists/english.js'));
      const short = wordlist.map((word, place) => [word.slice(0, 4), place] as const);
      return { wordlist, places: new Map([...short, ...places]) };
    }),
  },
  {
    name: 'chinese_simplified',
    lang: 'zh',
    letter: '\\p{Script=Han}',
    sizes: [1, 1],
    load: lazily(() => wordsOf(import('@scure/bip39/wordlists/simplified-chinese.js'))),
  },
  {
    name: 'chinese_traditional',
    lang: 'zh',
    letter: '\\p{Script=Han}',
    sizes: [1, 1],
    load: lazily(() => wordsOf(import('@scure/bip39/wordlists/traditional-chinese.js'))),
  },
  {
    name: 'japanese',
    lang: 'ja',
    letter: '\\p{Script=Hiragana}',
    sizes: [3, 7],
    load: lazily(() => wordsOf(import('@scure/bip39/wordlists/japanese.js'))),
  },
  {
    name: 'korean',
    lang: 'ko',
    letter: '\\p{Script=Hangul}',
    sizes: [2, 4],
    load: lazily(() => wordsOf(import('@scure/bip39/wordlists/korean.js'))),
  },
];

/** Finds so many to so many letters of a list’s script between what is no letter. */
export function lettersOf({ letter }: WordList, fewest: number, most: number): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])${letter}{${fewest},${most}}(?![\\p{L}\\p{M}])`, 'gu');
}

async function wordsOf(loading: Promise<{ wordlist: string[] }>): Promise<Words> {
  const { wordlist } = await loading;
  const places = new Map(wordlist.map((word, place) => [word.normalize('NFKC'), place]));
  return { wordlist, places };
}

/** Loads once; a failed load is tried anew the next time. */
function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}
