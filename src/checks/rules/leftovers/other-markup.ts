import { allowedHtml } from '../../../reading/markdown/vocabulary.ts';
import { writingBlocks } from '../../../schemas/writing-blocks.ts';
import { marksOf, type LeftoverMark } from './mark.ts';

const blocks = Object.keys(writingBlocks).join('|');
const elements = [
  blocks,
  ...Object.keys(allowedHtml),
  ...['a', 'b', 'i', 'u', 'p', 'em', 'strong', 'span', 'div', 'font', 'img', 'table', 'tr', 'td'],
  ...['ul', 'ol', 'li', 'hr', 'center', 'h[1-6]'],
].join('|');

/** Marks of other languages than Markdown: wikis, forums, chats, typesetting. */
export const otherMarkup: LeftoverMark[] = [
  ...marksOf(
    {
      at: 'whole',
      message: 'this is how another program marks a heading, and its marks stay visible',
      expected: '## Heading',
      fix: 'Write two to six # and a space.',
    },
    /^={2,6}\s*[^=\s][^=]*={2,6}$/,
    /^={2,6}\s+[^=]+$/,
    /^h[1-6]\.\s+\S/,
    /^\[TOC\]$/i,
  ),
  ...marksOf(
    {
      isSpoken: false,
      message: 'this is how another program marks words, and its marks stay visible',
      expected: '**bold**, or [text](address)',
      fix: 'Write it with the marks of Markdown.',
    },
    /'{2,3}(?=[^\s'])[^'\n]*[^\s']'{2,3}/g,
    /\[\/(?:b|i|u|s|url|img|quote|code|color|size|list|center|font)\]|\[(?:url|img|color|size|font|quote)=[^\]]*\]/gi,
    /\[[^\][|\n]*[^\][|\s]\|(?=https?:|www\.|\/|$)/g,
    /^#\+(?:title|begin|end)\w*/gi,
    /^\.\.\s+\w+::/g,
    /\|\|[^|\s][^|]*\|\|/g,
    /(?<![A-Za-z]:\\\S*)(?<=\S|^)\\n(?![a-z])/g,
  ),
  ...marksOf(
    {
      isSpoken: false,
      message: 'the name of a picture sign stays visible on the page',
      expected: 'the sign itself, such as ⚠️',
      fix: 'Type the sign, or leave it out.',
    },
    /(?<![\w:/.-]):(?:[a-z][a-z0-9]{2,}(?:[_-][a-z0-9]+)*|\+1|-1|100|ok|x|o|v):(?![\w:/])/g,
  ),
  ...marksOf(
    {
      isSpoken: false,
      message: 'formulas are not set here, and their marks stay visible on the page',
      expected: '0.1 % × 300, or a ≤ b',
      fix: 'Write the formula with ordinary characters.',
    },
    /\$\$[^$]+\$\$/g,
    /\$[^$\n]*\\[a-zA-Z]+[^$\n]*\$/g,
    /\$[^$\s\d][^$\n]*\^[^$\n]*\$/g,
    /(?<![\w:\\])\\(?:[dt]?frac|times|div|leq?|geq?|neq?|sqrt|sum|prod|cdot|text|approx|alpha|beta|pm|infty|(?:left|right)(?:arrow)?|begin|end|quad|mathrm)(?![A-Za-z])/g,
  ),
  ...marksOf(
    {
      of: 'shown',
      message: 'a note for those who write stays visible on the page',
      expected: '{/* note */}',
      fix: 'Delete it, or write it between {/* and */}.',
    },
    /[<＜][!！](?:--|－－|—)|(?:--|－－)[>＞]/,
    /^%%.*%%$/,
    /^\/\*.*\*\/$/,
  ),
  ...marksOf(
    {
      of: 'shown',
      message: 'the block or element is not made, and its name stays visible on the page',
      expected: '<Callout type="note">',
      fix: 'Write it with half-width marks. A name that is meant to be read is written as `code`.',
    },
    new RegExp(
      String.raw`＜[/／]?(?:${elements})(?:\s[^＞>]*)?[/／]?[＞>]|[〈《][/／]?(?:${blocks})(?:\s[^〉》]*)?[/／]?[〉》]`,
      'i',
    ),
    new RegExp(String.raw`</?(?:${blocks}|br|b|p|div|span|font)\b[^<>]*>`),
  ),
];
