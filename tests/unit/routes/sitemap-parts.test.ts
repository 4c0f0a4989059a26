import { expect, test } from 'vitest';
import { defaultLocale, locales } from '../../../src/i18n/locales.ts';
import { isListed } from '../../../src/routes/route.ts';
import { sitemapParts, urlsPerPart } from '../../../src/routes/sitemap-parts.ts';
import { entry, libraryOf } from '../plain-entries.ts';

const terms = (count: number) =>
  Array.from({ length: count }, (_, index) => entry('glossary', 'en', `a-${index}`));
const partsOf = (...entries: Parameters<typeof libraryOf>) =>
  sitemapParts(libraryOf(...entries).routes.values());
const namesOf = (parts: ReturnType<typeof partsOf>) => parts.map(({ name }) => name).toSorted();

test('a small site has a part in each language, the chooser in that of the default one', () => {
  const parts = partsOf();
  expect(namesOf(parts)).toEqual(locales.map((locale) => `${locale}-1`).toSorted());
  const withChooser = parts.filter(({ listed }) => listed.some(({ href }) => href === '/'));
  expect(namesOf(withChooser)).toEqual([`${defaultLocale}-1`]);
});

test('a language with more than a part has a second, and every page stands once', () => {
  const { routes } = libraryOf(...terms(urlsPerPart));
  const parts = sitemapParts(routes.values());
  expect(namesOf(parts).filter((name) => name.startsWith('en'))).toEqual(['en-1', 'en-2']);
  expect(parts.every(({ listed }) => listed.length <= urlsPerPart)).toBe(true);
  const listed = parts.flatMap((part) => part.listed.map(({ href }) => href));
  expect(listed.toSorted()).toEqual(
    [...routes.values()]
      .filter(isListed)
      .map(({ href }) => href)
      .toSorted(),
  );
});

test('the order in which entries were read changes nothing', () => {
  const hrefs = (parts: ReturnType<typeof partsOf>) =>
    parts.map(({ name, listed }) => [name, ...listed.map(({ href }) => href)]);
  expect(hrefs(partsOf(...terms(9).toReversed()))).toEqual(hrefs(partsOf(...terms(9))));
});
