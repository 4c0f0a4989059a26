import { describe, expect, test } from 'vitest';
import { formerLinkWarnings } from '../../../../src/checks/rules/link-former.ts';
import { formerlyRule } from '../../../../src/checks/rules/formerly.ts';
import { linkPageRule } from '../../../../src/checks/rules/link-page.ts';
import { relatedRule } from '../../../../src/checks/rules/related.ts';
import { contentOf, entryText, linesOf } from './rule-content.ts';

const named = (...formerly: string[]) => entryText(`title: T\nformerly: [${formerly.join(', ')}]`);
const plain = entryText('title: T');

/** What the rule says of a folder with these entries. */
const said = (texts: Record<string, string>) => linesOf(formerlyRule, contentOf(texts));

describe('a former address', () => {
  test.each([
    'charges',
    'tutorials/charges',
    '/hc/en-us/articles/360001-My-title',
    '/hc/zh-cn/articles/提现',
    '/docs/fees.html',
    '/docs/index.html',
    '/docs/a%20b/%E6%8F%90%E7%8E%B0',
    '/v1.2/fees/',
  ])('%s, where nothing stands, is fine', (address) => {
    expect(contentOf({ 'faq/en/fees.mdx': named(address) }).entries[0]?.findings).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ line: 3 })]),
    );
    expect(said({ 'faq/en/fees.mdx': named(address) })).toEqual([]);
  });

  test.each([
    'Old_Slug',
    'a/b/c',
    'https://old.example/fees',
    '//old.example/fees',
    '/',
    '/a/../b',
    '/a?b=1',
    '/fees.pdf',
    '/help/*',
    '/help/%2A',
    '/a/%2e%2e/b',
    '/what%3F',
    '/a%0Ab',
    '/50%25',
    '/50%',
  ])('%s can be none', (address) => {
    const [entry] = contentOf({ 'faq/en/fees.mdx': named(`'${address}'`) }).entries;
    expect(entry?.findings).toContainEqual(expect.objectContaining({ line: 3 }));
  });

  test.each(['/editor/', '/status/', '/_astro/old/'])('%s is the build’s own', (address) => {
    expect(said({ 'faq/en/fees.mdx': named(`'${address}'`) })).toEqual([
      expect.stringContaining('the former address is that of a page that the site has'),
    ]);
  });

  test('is not where the entry stands', () => {
    expect(said({ 'faq/en/fees.mdx': named('fees') })).toEqual([
      'faq/en/fees.mdx:3: the former address is where the entry stands now (found "fees", expected an address that it had before). Remove it.',
    ]);
  });

  test.each([plain, entryText('title: T\ndraft: true')])(
    'is not that of another entry',
    (other) => {
      expect(said({ 'faq/en/charges.mdx': other, 'faq/en/fees.mdx': named('charges') })).toEqual([
        'faq/en/fees.mdx:3: the former address is that of another entry: faq/en/charges.mdx (found "charges", expected an address at which nothing stands). Remove it, or rename or remove faq/en/charges.mdx.',
      ]);
    },
  );

  test('is that of another entry too where another language alone has that one', () => {
    const texts = {
      'faq/ja/charges.mdx': plain,
      'faq/en/fees.mdx': named('charges'),
      'faq/ja/fees.mdx': plain,
    };
    expect(said(texts)).toEqual([
      expect.stringContaining('faq/en/fees.mdx:3: the former address is that of another entry'),
    ]);
  });

  test('does not go round in a loop: both places are told', () => {
    const texts = { 'faq/en/a.mdx': named('x', 'b'), 'faq/en/b.mdx': named('a') };
    expect(said(texts)).toEqual([
      'faq/en/a.mdx:3: the two entries lead to each other: faq/en/b.mdx:3 names this one as its former address (found "b", expected an address at which nothing stands). Remove it from one of them.',
      'faq/en/b.mdx:3: the two entries lead to each other: faq/en/a.mdx:3 names this one as its former address (found "a", expected an address at which nothing stands). Remove it from one of them.',
    ]);
  });

  test('leads to one entry: both places are told', () => {
    const texts = { 'faq/en/a.mdx': named('old'), 'glossary/en/b.mdx': named('faq/old') };
    expect(said(texts)).toEqual([
      'faq/en/a.mdx:3: another entry has the same former address: glossary/en/b.mdx:3 (found "old", expected an address that leads to one entry). Keep it where its readers find the answer, and remove it from the other.',
      'glossary/en/b.mdx:3: another entry has the same former address: faq/en/a.mdx:3 (found "faq/old", expected an address that leads to one entry). Keep it where its readers find the answer, and remove it from the other.',
    ]);
  });

  test('may be named by each translation', () => {
    expect(said({ 'faq/en/a.mdx': named('old'), 'faq/ja/a.mdx': named('old') })).toEqual([]);
  });

  test.each([
    '/en/',
    '/en/search',
    '/index.html',
    '/en/faq/index.html',
    '/en/faq/',
    '/en/glossary/',
    '/en/faq/topic/fees',
    '/sitemap.xml',
  ])('is not one that the site keeps: %s', (address) => {
    const lines = said({ 'faq/en/fees.mdx': named(address) });
    if (address.endsWith('.xml')) return expect(lines).toEqual([]);
    expect(lines).toEqual([expect.stringContaining('that of a page that the site has')]);
  });
});

describe('what leads to a former address', () => {
  const texts = {
    'faq/en/fees.mdx': entryText('title: T\nformerly: [charges]', '## Spot\n'),
    'faq/en/other.mdx': entryText(
      'title: T\nrelated: [faq/charges]',
      '[a](/en/faq/charges/#spot)\n[b](charges.mdx)\n[c](/en/faq/fees/)\n',
    ),
  };

  test('is a link that is told where the entry stands now', () => {
    const content = contentOf(texts);
    expect(linesOf(formerLinkWarnings, content)).toEqual([
      'faq/en/other.mdx:6: the link leads to where the entry stood before (found "/en/faq/charges/#spot", expected /en/faq/fees/#spot). Write /en/faq/fees/#spot.',
      'faq/en/other.mdx:7: the link leads to where the entry stood before (found "charges.mdx", expected /en/faq/fees/). Write /en/faq/fees/.',
    ]);
    expect(linesOf(linkPageRule, content)).toEqual([]);
  });

  test('or a related entry', () => {
    expect(linesOf(relatedRule, contentOf(texts))).toEqual([
      expect.stringContaining('It is faq/fees now: write that.'),
    ]);
  });
});
