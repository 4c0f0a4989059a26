import { cjkLetter, type LeftoverMark } from './mark.ts';

/** Blanks that Markdown does not take for one: no-break, of fixed width, ideographic, of no width. */
const oddBlank = String.raw`[\u00a0\u2000-\u200b\u202f\u3000\ufeff]`;

/** Marks of Markdown that mean something where they begin a line. */
export const lineMarks: LeftoverMark[] = [
  {
    at: 'start',
    pattern: new RegExp(
      String.raw`^(?:#{1,6}(?:${oddBlank}|[^\s#\d!])|#{2,6}\d|#{7,}|＃+\s*\S)`,
      'u',
    ),
    message: 'the heading is not made, and its # stays visible on the page',
    expected: '## Heading',
    fix: 'Write two to six # and an ordinary space. For a # in the text write \\#.',
  },
  {
    at: 'start',
    pattern: /^\|.*\|\s*$|^｜.*｜\s*$|^:?-{3,}:?\s*\|[\s:|-]*$/u,
    message: 'the table is not made, and its bars stay visible on the page',
    expected: 'a row of names, then | --- | --- |, with as many columns in each',
    fix: 'Leave a blank line above the table and write the line of dashes below its first row.',
  },
  {
    at: 'start',
    pattern: new RegExp(String.raw`^(?:[-+*]|\d{1,3}[.)])${oddBlank}`, 'u'),
    message: 'the list is not made: a blank that is not an ordinary space stands behind its mark',
    expected: '- item',
    fix: 'Delete the blank behind the mark and type a space.',
  },
  {
    at: 'start',
    pattern: new RegExp(
      String.raw`^(?:-(?=\p{L}|[“‘「『《【])|\d{1,2}[.)](?=${cjkLetter}|\p{Lu}\p{Ll}|[“‘「『《【]))`,
      'u',
    ),
    message: 'the list is not made: no space stands behind its mark',
    expected: '- item',
    fix: 'Type a space behind the mark. For a dash or a number in the text write \\- or 1\\.',
  },
  {
    at: 'start',
    pattern: /^(?:[•‣◦▪▫●■·・⁃∙➢➤\ue000-\uf8ff])/u,
    message: 'the list is not made: this bullet is not a mark of Markdown',
    expected: '- item',
    fix: 'Write a hyphen and a space in place of the bullet, each item on a line of its own.',
  },
  {
    at: 'start',
    pattern: /^(?:\[[ xX]?\](?![[(])|\[[✓✔✗✘√]\]|[☐☑☒❏❐❑❒▢□](?![\ufe0e\ufe0f□]))/u,
    message: 'the check box is not made, and its brackets stay visible on the page',
    expected: '- [ ] item',
    fix: 'Write a hyphen, a space, [ ] with one space inside, and a space.',
  },
  {
    at: 'start',
    pattern:
      /^(?:\[!|\[！|［[!！]|【[!！])\s*\p{L}[\p{L}\s]*[\]］】]|^\[(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]$/u,
    message: 'this kind of note is not made here, and its mark stays visible on the page',
    expected: '<Callout type="note">',
    fix: 'Write a Callout block; content/README.md shows one.',
  },
  {
    at: 'start',
    pattern: /^(?::{3,}|：{3,})\s*[\p{L}{]|^(?:!{3}|！{3}|\?{3}\+?)\s+[a-z]/u,
    message: 'this kind of block is not made here, and its colons stay visible on the page',
    expected: '<Callout type="note">',
    fix: 'Write a Callout block; content/README.md shows one.',
  },
  {
    at: 'start',
    pattern: /^(?:｀{3,}|～{3,}|´{3,}|['‘’]{3,}|["“”]{3,})\s*[\w+-]*$/u,
    message: 'the code is not made, and its marks stay visible on the page',
    expected: 'a line of ``` above the code and below it',
    fix: 'Write three backticks, the key left of 1 on most keyboards.',
  },
  {
    at: 'heading',
    pattern: /^[#＃]+\s/u,
    message: 'the mark of the heading stands twice, and one stays visible on the page',
    expected: '## Heading',
    fix: 'Delete the second mark.',
  },
  {
    at: 'start',
    pattern: /^＞(?!＞)\s?(?=\S)/u,
    message: 'the quotation is not made, and its mark stays visible on the page',
    expected: '> quotation',
    fix: 'Write a half-width > and a space.',
  },
  {
    at: 'whole',
    pattern: /^(?:－{3,}|＿{3,}|＊{3,})$/u,
    message: 'the line across the page is not made, and its marks stay visible',
    expected: '---, with a blank line above and below',
    fix: 'Write three half-width hyphens.',
  },
];
