import { expect, test } from 'vitest';
import { announcementsHref, pageHref, sharedHref } from '../../../src/routes/pages.ts';

test.each([
  ['the home page', pageHref('en', 'home'), '/en/'],
  ['a page', pageHref('ko', 'official'), '/ko/official/'],
  ['a page in a folder', pageHref('ja', 'ticketStatus'), '/ja/contact/ticket/status/'],
  ['a list', pageHref('zh', 'glossary'), '/zh/glossary/'],
  ['all announcements', pageHref('en', 'announcements'), '/en/announcements/'],
  ['the feed', pageHref('en', 'feed'), '/en/announcements.xml'],
  ['the second page of a list', announcementsHref('en', undefined, 2), '/en/announcements/page/2/'],
  [
    'a category’s first page',
    announcementsHref('zh', 'security'),
    '/zh/announcements/category/security/',
  ],
  [
    'a category’s second page',
    announcementsHref('zh', 'security', 2),
    '/zh/announcements/category/security/page/2/',
  ],
  ['the chooser', sharedHref('chooser'), '/'],
  ['the sitemap', sharedHref('sitemap'), '/sitemap.xml'],
])('the address of %s', (_name, href, expected) => {
  expect(href).toBe(expected);
});
