import { defaultLocale } from '../i18n/locales.ts';
import {
  inlineBlocks,
  isInlineBlock,
  isWritingBlock,
  writingBlocks,
} from '../schemas/writing-blocks.ts';
import { allowedHtml } from './markdown/vocabulary.ts';
import type { LineFault } from './fault.ts';
import { nearest } from './nearest.ts';

/** What to write in place of an element that content may not use. */
const insteadOf: Readonly<Record<string, string>> = {
  a: 'Write [text](https://…).',
  b: 'Write **text**.',
  strong: 'Write **text**.',
  i: 'Write *text*.',
  em: 'Write *text*.',
  s: 'Write ~~text~~.',
  del: 'Write ~~text~~.',
  u: 'Write *text*.',
  code: 'Write `text`.',
  pre: 'Put ``` on a line above and below the text.',
  img: 'Write ![what the picture shows](../../images/name.png).',
  picture: 'Write ![what the picture shows](../../images/name.png).',
  svg: 'Save it in content/images/ and write ![what it shows](../../images/name.svg).',
  p: 'Leave an empty line between paragraphs.',
  div: 'Remove the tag and leave an empty line; for a notice write <Callout type="note">.',
  section: 'Remove the tag and begin with a heading: ## Heading.',
  span: 'Remove the tag; for emphasis write **text**.',
  font: 'Remove the tag; for emphasis write **text**.',
  center: 'Remove the tag.',
  h1: 'Remove it: the title is the heading of the page.',
  h2: 'Write ## Heading.',
  h3: 'Write ### Heading.',
  h4: 'Write #### Heading.',
  ul: 'Begin each line with "- ".',
  ol: 'Begin each line with "1. ".',
  li: 'Begin the line with "- " or "1. ".',
  table: 'Write a Markdown table: | Coin | Fee |.',
  hr: 'Write --- between two empty lines.',
  blockquote: 'Begin each line with "> ".',
  script: 'Remove it: content is not code.',
  style: 'Remove it: the site decides how things look.',
  iframe: 'Remove it and link to the page: [text](https://…).',
  video: 'Remove it and link to the film: [text](https://…).',
  audio: 'Remove it and link to the recording: [text](https://…).',
  form: `Remove it and link to the ticket form: [text](/${defaultLocale}/contact/ticket/).`,
  button: 'Remove it and write a link: [text](https://…).',
  input: 'Remove it; a task is written "- [ ] text".',
};

const allowed = [
  ...Object.keys(allowedHtml),
  ...Object.keys(writingBlocks),
  ...Object.keys(inlineBlocks),
];

/** Whether content may use an element or writing block of this name. */
export function isAllowedElement(name: string): boolean {
  return Object.hasOwn(allowedHtml, name) || isWritingBlock(name) || isInlineBlock(name);
}

/** Says that content may not use an element, and what to write instead. */
export function elementWords(name: string | null): Pick<LineFault, 'message' | 'expected' | 'fix'> {
  if (!name)
    return { message: 'an empty tag <> is no element', fix: 'Write \\<> if it is meant as text.' };
  const isComponent = /^\p{Lu}/u.test(name);
  const lower = name.toLowerCase();
  const instead = Object.hasOwn(insteadOf, lower) ? insteadOf[lower] : undefined;
  return {
    message: `<${name}> is not ${isComponent ? 'a writing block' : 'an element'} that content may use`,
    expected: `${isComponent ? 'one of ' : 'Markdown, or one of '}${allowed.join(', ')}`,
    fix: instead ?? suggestion(name),
  };
}

function suggestion(name: string): string {
  const meant = nearest(name, allowed);
  if (meant) return `Did you mean <${meant}>?`;
  return `Write it in Markdown; if it is meant as text, write \\<${name}>.`;
}
