import { expect, test } from 'vitest';
import { listHref, pageHref, sharedHref } from '../../../src/routes/pages.ts';

test.each([
  ['the home page', pageHref('en', 'home'), '/en/'],
  ['a page', pageHref('ko', 'official'), '/ko/official/'],
  ['a page in a folder', pageHref('ja', 'ticketStatus'), '/ja/contact/ticket/status/'],
  ['a list', pageHref('zh', 'glossary'), '/zh/glossary/'],
  ['all announcements', pageHref('en', 'announcements'), '/en/announcements/'],
  ['the feed', pageHref('en', 'feed'), '/en/announcements.xml'],
  [
    'the second page of a list',
    listHref('en', { collection: 'glossary', number: 2 }),
    '/en/glossary/page/2/',
  ],
  [
    'a category’s first page',
    listHref('zh', { collection: 'announcements', part: 'security', number: 1 }),
    '/zh/announcements/category/security/',
  ],
  [
    'the second page of a topic’s guides',
    listHref('zh', { collection: 'tutorials', part: 'fees', number: 2 }),
    '/zh/tutorials/topic/fees/page/2/',
  ],
  ['the chooser', sharedHref('chooser'), '/'],
  ['the sitemap', sharedHref('sitemap'), '/sitemap.xml'],
])('the address of %s', (_name, href, expected) => {
  expect(href).toBe(expected);
});
