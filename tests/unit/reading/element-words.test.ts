import { describe, expect, test } from 'vitest';
import { elementWords, isAllowedElement } from '../../../src/reading/element-words.ts';

const allowed =
  'details, summary, ruby, rt, rp, kbd, abbr, br, sub, sup, Steps, Callout, Safety, Fact';
const bold = 'Write **text**.';
const emphasis = 'Write *text*.';
const struck = 'Write ~~text~~.';
const picture = 'Write ![what the picture shows](../../images/name.png).';
const removeForBold = 'Remove the tag; for emphasis write **text**.';

describe('an element that content may not use', () => {
  test.each([
    ['a', 'Write [text](https://…).'],
    ['b', bold],
    ['strong', bold],
    ['i', emphasis],
    ['em', emphasis],
    ['s', struck],
    ['del', struck],
    ['u', emphasis],
    ['code', 'Write `text`.'],
    ['pre', 'Put ``` on a line above and below the text.'],
    ['img', picture],
    ['picture', picture],
    ['svg', 'Save it in content/images/ and write ![what it shows](../../images/name.svg).'],
    ['p', 'Leave an empty line between paragraphs.'],
    ['div', 'Remove the tag and leave an empty line; for a notice write <Callout type="note">.'],
    ['section', 'Remove the tag and begin with a heading: ## Heading.'],
    ['span', removeForBold],
    ['font', removeForBold],
    ['center', 'Remove the tag.'],
    ['h1', 'Remove it: the title is the heading of the page.'],
    ['h2', 'Write ## Heading.'],
    ['h3', 'Write ### Heading.'],
    ['h4', 'Write #### Heading.'],
    ['ul', 'Begin each line with "- ".'],
    ['ol', 'Begin each line with "1. ".'],
    ['li', 'Begin the line with "- " or "1. ".'],
    ['table', 'Write a Markdown table: | Coin | Fee |.'],
    ['hr', 'Write --- between two empty lines.'],
    ['blockquote', 'Begin each line with "> ".'],
    ['script', 'Remove it: content is not code.'],
    ['style', 'Remove it: the site decides how things look.'],
    ['iframe', 'Remove it and link to the page: [text](https://…).'],
    ['video', 'Remove it and link to the film: [text](https://…).'],
    ['audio', 'Remove it and link to the recording: [text](https://…).'],
    ['form', 'Remove it and link to the ticket form: [text](/en/contact/ticket/).'],
    ['button', 'Remove it and write a link: [text](https://…).'],
    ['input', 'Remove it; a task is written "- [ ] text".'],
    ['FONT', removeForBold],
    ['sumary', 'Did you mean <summary>?'],
    ['steps', 'Did you mean <Steps>?'],
    ['marquee', 'Write it in Markdown; if it is meant as text, write \\<marquee>.'],
    ['constructor', 'Write it in Markdown; if it is meant as text, write \\<constructor>.'],
  ])('is told what to write instead: <%s>', (name, fix) => {
    const isCapital = name === 'FONT';
    expect(elementWords(name)).toEqual({
      message: `<${name}> is not ${isCapital ? 'a writing block' : 'an element'} that content may use`,
      expected: `${isCapital ? '' : 'Markdown, or '}one of ${allowed}`,
      fix,
    });
  });

  test('is a writing block where it begins with a capital letter', () => {
    expect(elementWords('Note')).toEqual({
      message: '<Note> is not a writing block that content may use',
      expected: `one of ${allowed}`,
      fix: 'Write it in Markdown; if it is meant as text, write \\<Note>.',
    });
    expect(elementWords('myNote').message).toMatch(/an element/);
  });

  test('may be no element at all', () => {
    expect(elementWords(null)).toEqual({
      message: 'an empty tag <> is no element',
      fix: 'Write \\<> if it is meant as text.',
    });
  });
});

test.each([
  ['kbd', true],
  ['details', true],
  ['Callout', true],
  ['Steps', true],
  ['steps', false],
  ['KBD', false],
  ['div', false],
  ['constructor', false],
])('%s may be used: %s', (name, isAllowed) => {
  expect(isAllowedElement(name)).toBe(isAllowed);
});
