import { defaultLocale } from '../../../i18n/locales.ts';
import type { LeftoverMark } from './mark.ts';

const linkExample = `[text](/${defaultLocale}/faq/fees/)`;

/** Links and pictures that are not made; those of pictures come first, since their marks hold those of links. */
export const linkMarks: LeftoverMark[] = [
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
    pattern: /[)）]\s?[[［](?=\s*(?:https?:|mailto:|www\.|\/|\.{1,2}\/|#|$))[^\]］]*[\]］]?/g,
    message: 'the link is not made: its brackets stand the wrong way round',
    expected: linkExample,
    fix: 'Write the text in square brackets and the address in round ones.',
  },
  {
    pattern: /\[[^\][,]*\p{L}[^\][,]*\]\[\]/gu,
    message: 'the link is not made: nothing says where it leads',
    expected: linkExample,
    fix: 'Write the address in round brackets behind the text.',
  },
];
