import { cjkLetter, type LeftoverMark } from './mark.ts';

/** Marks of Markdown for words in a line, which stay where nothing is made of them. */
export const emphasisMarks: LeftoverMark[] = [
  {
    // More than three in a row, or some before the rest of a number or a mailbox, are a mask: 010-****-5678, j***@example.com.
    pattern: /(?<![*\p{N}])(?:\*{2}(?![*@])|\*{3}(?![*@\p{N}]))|(?<!＊)＊＊(?!＊)|＿＿[^＿]+＿＿/gu,
    message: 'the asterisks stay visible on the page and nothing is bold',
    expected: '**bold**',
    fix: 'Put blanks and punctuation outside the asterisks, and close what you open. For asterisks in the text write \\*\\*.',
  },
  {
    pattern: /(?<![\p{L}\p{N}_])__(?=\S)|(?<=\S)__(?![\p{L}\p{N}_])/gu,
    message: 'the underscores stay visible on the page and nothing is bold',
    expected: '**bold**',
    fix: 'Write ** in place of __. For underscores in the text write \\_\\_.',
  },
  {
    pattern: new RegExp(
      String.raw`(?<![A-Za-z\d_])_(?=[\p{L}\p{N}“「『‘])[^_\n]*${cjkLetter}[^_\n]*(?<=[^\s_])_(?![A-Za-z\d_])`,
      'gu',
    ),
    message: 'the underscores stay visible on the page and nothing is emphasised',
    expected: '*emphasis*',
    fix: 'Write * in place of _. For underscores in the text write \\_.',
  },
  {
    pattern: /(?<![*\p{N}])\*(?=[^\s*])[^*\n]*\p{L}[^*\n]*(?<=[^\s*])\*(?![*\p{N}])/gu,
    message: 'the asterisks stay visible on the page and nothing is emphasised',
    expected: '*emphasis*',
    fix: 'Put punctuation outside the asterisks. For asterisks in the text write \\*.',
  },
  {
    pattern: /~~|～～[^～\s][^～]*[^～\s]～～/g,
    message: 'the tildes stay visible on the page and nothing is struck through',
    expected: '~~no longer true~~',
    fix: 'Put blanks and punctuation outside the tildes, and close what you open. For tildes in the text write \\~\\~.',
  },
  {
    pattern: /==(?=[^=\s])[^=\n]*[^=\s]==/g,
    message: 'the equals signs stay visible on the page',
    expected: '**bold**',
    fix: 'There is no highlighter here: write ** in place of ==.',
  },
  {
    pattern: /｀[^｀]+｀/g,
    message: 'the full-width backticks stay visible on the page',
    expected: '`code`',
    fix: 'Write half-width backticks.',
  },
  {
    of: 'source',
    pattern:
      /\\\*\\\*(?=\S)[^*]*[^\s\\]\\\*\\\*|(?<![\w/])\\_\\_(?=\S)[^_]*[^\s\\]\\_\\_|\\~\\~(?=\S)[^~]*[^\s\\]\\~\\~|\\`[^`\n]+\\`|(?<![\p{L}\p{N}\\*])\\\*(?=\p{L})[^*\n]*\p{L}\\\*(?!\\\*)/gu,
    message: 'the marks are shown and do nothing: a backslash stands before each',
    expected: '**bold**',
    fix: 'Delete the backslashes. Where the marks are meant to be read, write them as `code`.',
  },
  {
    of: 'source',
    pattern: /\\\[[^\][\n]+\\\]\\?\((?=https?:|\/|#|mailto:|www\.|$)/g,
    message: 'the link is not made: a backslash stands before its brackets',
    expected: '[text](address)',
    fix: 'Delete the backslashes.',
  },
  {
    of: 'source',
    at: 'start',
    pattern: /^(?:(?:\\#){2,6}|\\#{2,6}|\\#) \S/,
    message: 'the heading is not made: a backslash stands before its #',
    expected: '## Heading',
    fix: 'Delete the backslash.',
  },
  {
    at: 'end',
    // A folder of Windows may end in one: C:\Users\.
    pattern: /(?<!\\\S*|:)\\$/,
    message: 'the backslash stays visible on the page: no line follows that it could break',
    expected: 'nothing',
    fix: 'Delete the backslash.',
  },
  {
    pattern: /(?<!`)`(?!`)|`{3,}/g,
    message: 'the backtick stays visible on the page',
    expected: '`code`',
    fix: 'Close what you open, or write \\` for a backtick in the text.',
  },
];
