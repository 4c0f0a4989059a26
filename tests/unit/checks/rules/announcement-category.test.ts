import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readFileSync } from 'node:fs';
import { faultsIn, temporaryContent } from '../temporary-content.ts';

const news = (category: string) =>
  `---\ntitle: News\nupdated: 2026-10-01\n${category}published: 2026-10-01T08:00:00+08:00\n---\n\nText.\n`;

const label = { zh: '一', en: 'One', ja: 'いち', ko: '하나' };

/** The faults of an announcement where the site lists these categories, or none. */
function faultsOf(category: string, ...ids: string[]) {
  const site = parse(readFileSync('tests/fixtures/sound/site.yaml', 'utf8')) as Record<
    string,
    unknown
  >;
  const { announcements: _, ...rest } = site;
  const categories = ids.map((id) => ({ id, label }));
  const own = ids.length > 0 ? { ...rest, announcements: { categories } } : rest;
  return faultsIn(
    temporaryContent({
      'announcements/en/news.mdx': news(category),
      'site.yaml': stringify(own),
    }),
  );
}

test('an announcement is of a category of the folder’s own', async () => {
  expect(await faultsOf('category: planned-works\n', 'planned-works', 'offers')).toEqual([]);
});

test('one that is not listed is refused, with those that are and the nearest', async () => {
  expect(await faultsOf('category: planed-works\n', 'planned-works', 'offers')).toEqual([
    'announcements/en/news.mdx:4: the category does not exist (found "planed-works", expected one of planned-works, offers). Did you mean "planned-works"?',
  ]);
  expect(await faultsOf('category: maintenance\n', 'offers')).toEqual([
    expect.stringContaining('Add it to site.yaml: announcements: categories: - id: maintenance.'),
  ]);
});

test('without categories an announcement says where they are listed', async () => {
  expect(await faultsOf('category: offers\n')).toEqual([
    expect.stringContaining(
      'expected a category under "announcements" in site.yaml, which lists none',
    ),
  ]);
});

test('one that is missing is asked for', async () => {
  expect(await faultsOf('', 'offers')).toEqual([
    expect.stringMatching(
      /:1: "category" is missing .*Add category: the id of a category under "announcements" in site.yaml\./,
    ),
  ]);
});
