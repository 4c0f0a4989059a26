import type { Traits } from '../i18n/traits.ts';
import { isSwitch, isText, listOf, objectOf, oneOf, optional, type Shape } from '../lib/shape.ts';

/** What understanding a query needs to know of its language. */
export type QueryLanguage = Pick<
  Traits,
  'lang' | 'isDense' | 'asksWholeWords' | 'functionWord' | 'spelling' | 'keyboard'
>;

/** What search knows of a language and its words: `/pagefind/<locale>/query.json`. */
export interface QueryFile {
  language: QueryLanguage;
  /** Words for the same thing: those that stand in the texts, and those that readers type alone. */
  synonyms: [written: string[], typed: string[]][];
  /** Words that only hold a sentence together. */
  functionWords: string[];
  /** Endings that stand behind a word, longest first. */
  endings: string[];
  /** Words, and the `collection/slug` that stands first where a query holds one of them. */
  bestBets: [words: string[], reference: string][];
  /** Traditional characters, each followed by its simplified one, as one string; empty where there are none. */
  variants: string;
}

const isTexts = listOf(isText);

/** Whether something tells a language as the index does. */
export const isQueryLanguage = objectOf<QueryLanguage>({
  lang: isText,
  isDense: isSwitch,
  asksWholeWords: isSwitch,
  functionWord: optional(isText),
  spelling: optional(oneOf(['pinyin', 'jamo'])),
  keyboard: optional(oneOf(['dubeolsik'])),
});

/** Whether something is what `query.json` holds. */
export const isQueryFile = objectOf<QueryFile>({
  language: isQueryLanguage,
  synonyms: listOf(pairOf(isTexts, isTexts)),
  functionWords: isTexts,
  endings: isTexts,
  bestBets: listOf(pairOf(isTexts, isText)),
  variants: isText,
});

function pairOf<A, B>(isFirst: Shape<A>, isSecond: Shape<B>): Shape<[A, B]> {
  return (value): value is [A, B] =>
    Array.isArray(value) && isFirst(value[0]) && isSecond(value[1]);
}
