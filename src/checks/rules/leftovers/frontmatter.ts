import { frontmatterSchemas } from '../../../schemas/frontmatter.ts';
import { marksOf, type LeftoverMark } from './mark.ts';

const keys = new Set([
  ...Object.values(frontmatterSchemas).flatMap(({ shape }) => Object.keys(shape)),
  ...['date', 'tags', 'category', 'slug', 'author', 'layout', 'lang', 'permalink'],
]);

/** A line of the frontmatter that stands below it. */
export const strayKeys: LeftoverMark[] = marksOf(
  {
    at: 'start',
    message: 'a line of the frontmatter stands in the text',
    expected: 'the key between the two lines of ---',
    fix: 'Move it up to the other keys, or delete it.',
  },
  new RegExp(String.raw`^(?:${[...keys].join('|')})\s?[:：](?:\s*\S|$)`),
);

/** Marks of Markdown in a value of the frontmatter, which is plain text. */
export const plainValueMarks: LeftoverMark[] = marksOf(
  {
    message: 'a mark of Markdown is shown as it stands: this is plain text',
    expected: 'the words alone',
    fix: 'Delete the marks.',
  },
  /^[#＃]{1,6}\s/,
  /(?<![*\p{N}])\*\*(?![*@])|＊＊|~~|(?<![\p{L}\p{N}_])__(?=\S)/gu,
  /(?<![*\p{N}\p{L}])\*(?=[^\s*])[^*]*\p{L}[^*]*(?<=[^\s*])\*(?![*\p{N}])/gu,
  /`[^`]+`/g,
  /\[[^\]]+\]\((?:https?:|\/|#|mailto:|\.)[^)]*\)/g,
  /^(?:[-+•]|\d{1,2}\.|>) +(?=\S)/,
  /<\/?(?:b|i|u|br|em|strong|span|p|a)\b[^<>]*>|&(?:nbsp|lt|gt|amp|quot|#\d+);/gi,
);

/** A placeholder that is not whole, or not written as one; what names no fact is a fault of its own. */
export const placeholderMarks: LeftoverMark[] = marksOf(
  {
    message: 'the place of a fact stays visible on the page',
    expected: '{{fact:name}}',
    fix: 'Write it with two braces on each side and without blanks before the colon.',
  },
  /(?!\{\{\s*fact:[^{}]*\}\})(?<!\{)\{{1,2}\s*[Ff](?:act|ACT)\s*:/g,
);
