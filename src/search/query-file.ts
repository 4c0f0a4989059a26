/** What search knows of a language's words: `/pagefind/<locale>/query.json`. */
export interface QueryFile {
  /** Words for the same thing: those that stand in the texts, and those that readers type alone. */
  synonyms: [written: string[], typed: string[]][];
  /** Words that only hold a sentence together. */
  functionWords: string[];
  /** Endings that stand behind a word, longest first. */
  endings: string[];
  /** Words, and the `collection/slug` that stands first where a query holds one of them. */
  bestBets: [words: string[], reference: string][];
  /** Traditional characters, each followed by its simplified one, as one string; empty but in Chinese. */
  variants: string;
}
