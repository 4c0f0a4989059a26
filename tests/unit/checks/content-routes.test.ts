import { expect, test } from 'vitest';
import { contentRoutes } from '../../../src/checks/content-routes.ts';
import { contentOf, entryText } from './rules/rule-content.ts';

const { entries } = contentOf({
  'announcements/en/a.mdx': entryText('title: A\ncategory: security'),
  'announcements/en/b.mdx': entryText('title: B\ncategory: nonsense'),
  'faq/ja/c.mdx': entryText('title: C'),
  'faq/en/d.mdx': entryText('title: D\ndraft: true'),
});

const today = new Date('2026-11-21T00:00:00Z');

test('what is published has its address, in its language and those that it fills in', () => {
  const routes = contentRoutes(entries, { zh: [], en: [], ja: ['en'], ko: [] }, today);
  expect(routes.has('/en/announcements/a/')).toBe(true);
  expect(routes.has('/ja/announcements/a/')).toBe(true);
  expect(routes.has('/zh/announcements/a/')).toBe(false);
  expect(routes.has('/en/faq/c/')).toBe(false);
  expect(routes.has('/en/faq/d/')).toBe(false);
});
