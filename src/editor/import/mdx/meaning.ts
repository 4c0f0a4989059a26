import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { quoted } from '../../../reading/fault.ts';
import { langOf } from '../../../i18n/locales.ts';
import type { Noting } from '../note.ts';
import type { SourceEntry } from '../source-entry.ts';

/** The meaning of a term, which a glossary asks for: the first sentence of its text. */
export function meaningOf(tree: Root, { locale, title }: SourceEntry, note: Noting): string {
  const paragraph = tree.children.find(({ type }) => type === 'paragraph');
  const text = paragraph ? toString(paragraph).replace(/\s+/g, ' ').trim() : '';
  const sentences = new Intl.Segmenter(langOf(locale), { granularity: 'sentence' }).segment(text);
  const [first] = sentences;
  const meaning = first?.segment.trim() ?? '';
  if (meaning !== '') return meaning;
  note({
    message: 'the meaning of the term is missing',
    found: quoted(title),
    fix: 'Write the meaning in one sentence as the description.',
    needsPerson: true,
    near: 'description:',
  });
  return title;
}
