import { describe, expect, test } from 'vitest';
import { entryHref, localeHref, parseEntryPath, siteHref } from '../../../src/lib/path.ts';

describe("the path of an entry's file", () => {
  const entry = { collection: 'faq', locale: 'en', slug: 'fees' };

  test.each([
    ['absolute', '/srv/content/faq/en/fees.mdx'],
    ['relative', 'faq/en/fees.mdx'],
    ['on Windows', 'C:\\content\\faq\\en\\fees.mdx'],
    ['in a folder that is named like a locale', '/zh/ja/faq/en/fees.mdx'],
  ])('names collection, locale and slug: %s', (_name, path) => {
    expect(parseEntryPath(path)).toEqual(entry);
  });

  test.each([
    ['is not MDX', 'faq/en/fees.md'],
    ['has no locale', 'faq/fees.mdx'],
    ['is empty', ''],
  ])('is none where it %s', (_name, path) => {
    expect(parseEntryPath(path)).toBeNull();
  });
});

test.each([
  ['the root', siteHref(''), '/'],
  ['a file', siteHref('sitemap.xml'), '/sitemap.xml'],
  ['a home page', localeHref('en', ''), '/en/'],
  ['a page in a folder', localeHref('ja', 'contact/ticket/'), '/ja/contact/ticket/'],
  ['an entry', entryHref('ko', 'faq', 'fees'), '/ko/faq/fees/'],
])('the address of %s begins with a slash', (_name, href, expected) => {
  expect(href).toBe(expected);
});
