import { entryFacts, type EntryPlace } from '../../reading/entry-facts.ts';
import type { TextPart } from '../../reading/revision/changed-parts.ts';
import { frontmatterIn } from '../frontmatter-key.ts';
import { digestOfWords, headWords } from '../../reading/revision/revision.ts';
import { sectionWords } from '../../reading/revision/section-words.ts';

/** A part of a text in words. */
export interface PartText extends TextPart {
  /** As an editor finds it: the heading, or what stands in its place. */
  name: string;
  line: number;
  words: string;
  digest: string;
}

/** The parts of the file of an entry, in words; none where it cannot be read. */
export function partTexts(place: EntryPlace, text: string): PartText[] {
  const { tree } = entryFacts(place, text);
  if (!tree) return [];
  const head = headWords(frontmatterIn(text) ?? {});
  const sections = sectionWords(tree).map(({ key, heading, line, words }, index): PartText => {
    const part = index === 0 ? beginning : { kind: 'section' as const, name: heading };
    return { ...part, key, line, words, digest: digestOfWords(words) };
  });
  return [
    {
      kind: 'head',
      key: '',
      name: 'title and description',
      line: 1,
      words: head,
      digest: digestOfWords(head),
    },
    ...sections.filter(({ words }) => words !== ''),
  ];
}

const beginning = { kind: 'beginning' as const, name: 'the beginning' };
