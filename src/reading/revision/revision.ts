import { hash } from 'node:crypto';
import type { Root } from 'mdast';
import { fillFacts } from '../../facts/placeholders.ts';
import { sectionWords } from './section-words.ts';

/** What a text says, as digests of its parts. */
export interface Revision {
  /** Of the title and the description. */
  head: string;
  /** Of what stands before the first `##` heading; missing where nothing does. */
  beginning?: string;
  /** The keys of the `##` headings and the digests of what stands under them, in their order. */
  sections: [key: string, digest: string][];
  /** The sections with a sentence that must never be out of date, by their number from 0, the beginning. */
  safety: number[];
  /** How many of its texts are still to be translated. */
  open: number;
}

/** What `wenda translate` puts before each text of a new translation; the checks warn of it. */
export const openMark = 'TODO:';

/** The revision of a text, from its frontmatter as it was written and its syntax tree. */
export function revisionOf(written: Readonly<Record<string, unknown>>, tree: Root): Revision {
  const texts = sectionWords(tree);
  const [beginning, ...sections] = texts;
  return {
    head: digestOfWords(headWords(written)),
    ...(beginning?.words && { beginning: digestOfWords(beginning.words) }),
    sections: sections.map(({ key, words }) => [key, digestOfWords(words)]),
    open: countOpen([
      headWords(written),
      ...texts.map(({ words }) => words),
      ...aliasesOf(written),
    ]),
    safety: texts.flatMap(({ hasSafety }, index) => (hasSafety ? [index] : [])),
  };
}

/** Title and description, as one text. */
export function headWords({ title, description }: Readonly<Record<string, unknown>>): string {
  return [title, description].filter((text) => typeof text === 'string').join('\n');
}

function aliasesOf({ aliases }: Readonly<Record<string, unknown>>): string[] {
  return Array.isArray(aliases) ? aliases.filter((one) => typeof one === 'string') : [];
}

function countOpen(texts: string[]): number {
  const marks = new RegExp(`(?<=^|\\s)${openMark}`, 'g');
  return texts.reduce((sum, text) => sum + (text.match(marks)?.length ?? 0), 0);
}

/** A digest of words. No white space and no width of characters counts, so that spacing can be corrected in any script. */
export function digestOfWords(words: string): string {
  // A fact stands for itself, in whatever form of its value a language needs.
  const bare = fillFacts(words, ({ name }) => `{{fact:${name}}}`)
    .normalize('NFKC')
    .replace(/[\s\u200b\u2060\ufeff]/g, '');
  return hash('sha256', bare)
    .slice(0, 8)
    .replace(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
}
