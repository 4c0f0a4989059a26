import { describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  absoluteHref,
  basePathOf,
  entryHref,
  localeHref,
  parseEntryPath,
  publishedHref,
  siteHref,
} from '../../../src/lib/path.ts';

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

test('with the base of a build every address begins with it', async () => {
  vi.stubEnv('BASE_URL', '/help/');
  vi.resetModules();
  onTestFinished(() => void vi.unstubAllEnvs());
  const under = await import('../../../src/lib/path.ts');
  expect(under.siteHref('')).toBe('/help/');
  expect(under.siteHref('sitemap.xml')).toBe('/help/sitemap.xml');
  expect(under.entryHref('ko', 'faq', 'fees')).toBe('/help/ko/faq/fees/');
});

test.each([
  ['https://help.example.com', '/', '/en/', 'https://help.example.com/en/'],
  ['https://company.example/help', '/help/', '/help/en/', 'https://company.example/help/en/'],
  ['https://company.example/a/b/', '/a/b/', '/a/b/en/', 'https://company.example/a/b/en/'],
])('under %s a page stands at its path, once', (siteUrl, base, href, whole) => {
  expect(basePathOf(siteUrl)).toBe(base);
  expect(publishedHref('/en/', siteUrl)).toBe(href);
  expect(absoluteHref(href, siteUrl)).toBe(whole);
});
