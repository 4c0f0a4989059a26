import { defaultLocale } from '../../i18n/locales.ts';

/** A mark of Markdown, or of the program a text was copied from, that a reader would see. */
export interface LeftoverMark {
  /** Looked for in what was written; a mark that was found is not looked at again. */
  pattern: RegExp;
  /** What is wrong, in a clause without a full stop. */
  message: string;
  expected: string;
  fix: string;
}

const linkExample = `[text](/${defaultLocale}/faq/fees/)`;
const letterOfCjk = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`;
/** Blanks that Markdown does not take for one: no-break, of fixed width, ideographic, of no width. */
const oddBlank = String.raw`[\u00a0\u2000-\u200b\u202f\u3000\ufeff]`;

/** Marks that mean something anywhere in a line. */
export const marksInText: LeftoverMark[] = [
  {
    pattern: /!\[[^\]]*\]\([^()]*\s[^()]*\)/g,
    message: 'the picture is not shown: its address holds a blank',
    expected: '![what it shows](../../images/file-name.png)',
    fix: 'Rename the file with hyphens in place of the blanks, and write that name.',
  },
  {
    pattern: /[!！][[［【][^\]］】]*[\]］】]\s*[(（]?|!\[/g,
    message: 'the picture is not shown, and its marks stay visible on the page',
    expected: '![what it shows](../../images/name.png)',
    fix: 'Write it with half-width marks and no blank between the brackets.',
  },
  {
    pattern: /\[[^\]]+\]\([^()]*\s[^()]*\)/g,
    message: 'the link is not made: its address holds a blank',
    expected: linkExample,
    fix: 'Take the blank out of the address.',
  },
  {
    pattern: /[\]］】]\s*[(（](?=\s*(?:https?:|mailto:|www\.|\/|\.{1,2}\/|#|$))[^)）]*[)）]?|\]\(/g,
    message: 'the link is not made, and its marks stay visible on the page',
    expected: linkExample,
    fix: 'Write it with half-width brackets, closed, and nothing between ] and (.',
  },
  {
    pattern: /\[\[[^\]]+\]\]/g,
    message: 'links in double square brackets are not made here',
    expected: linkExample,
    fix: 'Write the text in square brackets and the address in round ones.',
  },
  {
    pattern: /\*\*|＊＊/g,
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
    pattern: /(?<![*\p{N}])\*(?=[^\s*])[^*\n]*\p{L}[^*\n]*(?<=[^\s*])\*(?![*\p{N}])/gu,
    message: 'the asterisks stay visible on the page and nothing is emphasised',
    expected: '*emphasis*',
    fix: 'Put punctuation outside the asterisks. For asterisks in the text write \\*.',
  },
  {
    pattern: /~~/g,
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
    pattern: /(?<!`)`(?!`)|`{3,}/g,
    message: 'the backtick stays visible on the page',
    expected: '`code`',
    fix: 'Close what you open, or write \\` for a backtick in the text.',
  },
];

/** Marks that mean something where they begin a line. */
export const marksOfLines: LeftoverMark[] = [
  {
    pattern: new RegExp(
      String.raw`^(?:#{1,6}(?:${oddBlank}|[^\s#\d!])|#{2,6}\d|#{7,}|＃+\s*\S)`,
      'u',
    ),
    message: 'the heading is not made, and its # stays visible on the page',
    expected: '## Heading',
    fix: 'Write two to six # and an ordinary space. For a # in the text write \\#.',
  },
  {
    pattern: /^\|.*\|\s*$|^｜.*｜\s*$|^:?-{3,}:?\s*\|[\s:|-]*$/u,
    message: 'the table is not made, and its bars stay visible on the page',
    expected: 'a row of names, then | --- | --- |, with as many columns in each',
    fix: 'Leave a blank line above the table and write the line of dashes below its first row.',
  },
  {
    pattern: new RegExp(String.raw`^(?:[-+*]|\d{1,3}[.)])${oddBlank}`, 'u'),
    message: 'the list is not made: a blank that is not an ordinary space stands behind its mark',
    expected: '- item',
    fix: 'Delete the blank behind the mark and type a space.',
  },
  {
    pattern: new RegExp(
      String.raw`^(?:-(?=\p{L})|\d{1,2}[.)](?=${letterOfCjk}|\p{Lu}\p{Ll}))`,
      'u',
    ),
    message: 'the list is not made: no space stands behind its mark',
    expected: '- item',
    fix: 'Type a space behind the mark. For a dash or a number in the text write \\- or 1\\.',
  },
  {
    pattern: /^(?:[•‣◦▪▫●■·・⁃∙➢➤\ue000-\uf8ff])/u,
    message: 'the list is not made: this bullet is not a mark of Markdown',
    expected: '- item',
    fix: 'Write a hyphen and a space in place of the bullet, each item on a line of its own.',
  },
  {
    pattern: /^\[[ xX]?\](?![[(])/u,
    message: 'the check box is not made, and its brackets stay visible on the page',
    expected: '- [ ] item',
    fix: 'Write a hyphen, a space, [ ] with one space inside, and a space.',
  },
  {
    pattern: /^\[!\w+\]/u,
    message: 'this kind of note is not made here, and its mark stays visible on the page',
    expected: '<Callout type="note">',
    fix: 'Write a Callout block; content/README.md shows one.',
  },
  {
    pattern: /^:{3,}\s*\w/u,
    message: 'this kind of block is not made here, and its colons stay visible on the page',
    expected: '<Callout type="note">',
    fix: 'Write a Callout block; content/README.md shows one.',
  },
];

/** What a reader sees where a character was written by its name and not read. */
export const namedCharacter: LeftoverMark = {
  pattern: /&(?:nbsp|lt|gt|amp|quot|apos|#\d+|#x[\da-f]+)\b;?/gi,
  message: 'the name of a character stays visible on the page',
  expected: 'the character itself',
  fix: 'Type the character in its place.',
};
