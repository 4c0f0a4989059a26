import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../../src/reading/fault.ts';
import { nameWarnings } from '../../../../src/checks/rules/names.ts';
import { contentOf, entryText } from './rule-content.ts';

/** What is said of entries, from their frontmatter by path. */
const said = (heads: Record<string, string>) => {
  const texts = Object.entries(heads).map(([file, head]) => [file, entryText(head)]);
  return nameWarnings(contentOf(Object.fromEntries(texts))).map(formatFault);
};
const fix = 'Make one of the two more specific.';

describe('two titles', () => {
  test.each([
    ['to the letter', 'Fees', 'Fees'],
    ['but for case', 'Fees', 'fEES'],
    ['but for width', 'Fees 1', 'Ｆｅｅｓ　１'],
    ['but for blanks', 'Trading fees', '"  Trading   fees "'],
  ])('are the same %s', (_name, one, other) => {
    const lines = said({
      'faq/en/a.mdx': `title: ${one}`,
      'glossary/en/b.mdx': `draft: true\ntitle: ${other}`,
    });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^glossary\/en\/b\.mdx:3: the title is also that of faq\/en\/a\.mdx /);
  });

  test.each([
    ['differ in a blank', { 'faq/en/a.mdx': 'title: Log in', 'faq/en/b.mdx': 'title: Login' }],
    ['stand in two languages', { 'faq/en/a.mdx': 'title: FAQ', 'faq/ja/a.mdx': 'title: FAQ' }],
    ['are missing', { 'faq/en/a.mdx': 'draft: true', 'faq/en/b.mdx': 'draft: true' }],
    ['are empty', { 'faq/en/a.mdx': 'title: ""', 'faq/en/b.mdx': 'title: ""' }],
    ['are numbers', { 'faq/en/a.mdx': 'title: 5', 'faq/en/b.mdx': 'title: 5' }],
  ])('may stand where they %s', (_name, heads) => {
    expect(said(heads as Record<string, string>)).toEqual([]);
  });

  test('that a third one repeats are all held against the first', () => {
    const title = 'title: Fees';
    expect(said({ 'faq/en/a.mdx': title, 'faq/en/b.mdx': title, 'faq/en/c.mdx': title })).toEqual([
      `faq/en/b.mdx:2: the title is also that of faq/en/a.mdx (found "Fees"). ${fix}`,
      `faq/en/c.mdx:2: the title is also that of faq/en/a.mdx (found "Fees"). ${fix}`,
    ]);
  });
});

describe('an alias', () => {
  test('that is another’s title is told on its line, in whichever order the two are read', () => {
    const alias = 'title: Fees\naliases:\n  - Costs\n  - Rates';
    const line = `(found "Rates"). ${fix}`;
    expect(said({ 'faq/en/a.mdx': alias, 'faq/en/b.mdx': 'title: rates' })).toEqual([
      `faq/en/a.mdx:5: the alias is also the title of faq/en/b.mdx ${line}`,
    ]);
    expect(said({ 'faq/en/a.mdx': 'title: rates', 'faq/en/b.mdx': alias })).toEqual([
      `faq/en/b.mdx:5: the alias is also the title of faq/en/a.mdx ${line}`,
    ]);
  });

  test('that is another’s alias is told of the later entry', () => {
    const heads = {
      'faq/en/a.mdx': 'title: Fees\naliases: [Costs]',
      'faq/en/b.mdx': 'title: Rates\naliases: [COSTS]',
    };
    expect(said(heads)).toEqual([
      `faq/en/b.mdx:3: the alias is also that of faq/en/a.mdx (found "COSTS"). ${fix}`,
    ]);
  });

  test.each([
    ['the entry’s own title', { 'faq/en/a.mdx': 'title: Fees\naliases: [fees]' }],
    ['named twice in one entry', { 'faq/en/a.mdx': 'title: Fees\naliases: [Costs, costs]' }],
    [
      'a title in another language',
      { 'faq/en/a.mdx': 'title: Fees\naliases: [UID]', 'faq/ko/b.mdx': 'title: UID' },
    ],
    [
      'an alias in another language',
      {
        'faq/en/a.mdx': 'title: Fees\naliases: [UID]',
        'faq/ko/b.mdx': 'title: 수수료\naliases: [UID]',
      },
    ],
    [
      'no text',
      {
        'faq/en/a.mdx': 'title: Fees\naliases: [5]',
        'faq/en/b.mdx': 'title: Rates\naliases: [5]',
      },
    ],
  ])('may be %s', (_name, heads) => {
    expect(said(heads as Record<string, string>)).toEqual([]);
  });
});
