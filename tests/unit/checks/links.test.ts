import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { faultsIn, temporaryContent, term } from './temporary-content.ts';

const news = (category: string, keys = '') =>
  `---\ntitle: News\nupdated: 2026-10-01\ncategory: ${category}\npublished: 2026-10-01T08:00:00+08:00\n${keys}---\n\nText.\n`;

/** The faults of a glossary entry with these links, one a line from line 7 on, beside 21 announcements in English. */
function faultsOf(links: string[]): Promise<string[]> {
  const announcements = Object.fromEntries(
    Array.from({ length: 21 }, (_, index) => [
      `announcements/en/news-${index}.mdx`,
      news(index < 20 ? 'product' : 'security'),
    ]),
  );
  return faultsIn(
    temporaryContent({
      ...announcements,
      'announcements/en/draft.mdx': news('product', 'draft: true\n'),
      'glossary/en/fee.mdx': term(links.map((link) => `[a](${link})\n`).join('')),
    }),
  );
}

test('a link to whatever the site has is accepted', async () => {
  const links = [
    '/',
    '/en/glossary/',
    '/en/glossary',
    '/en/contact/ticket/?category=other',
    '/en/contact/ticket/status/',
    '/en/contact/ticket/sent/#reference=EX-7K2M-9QPD',
    '/en/announcements.xml',
    '/en/announcements/page/2/',
    '/en/announcements/page/2/#list',
    // English fills in.
    '/ja/announcements/page/2/',
    '/en/announcements/news-0/#top',
    '/en/404.html',
    '/sitemap.xml',
    '/icon.svg',
    '/openapi/tickets.yaml',
    '/ko/announcements/category/security/',
  ];
  expect(await faultsOf(links)).toEqual([]);
});

/** A link, and the address that is meant. */
const wrong: Record<string, string> = {
  '/en/announcements/page/3/': '/en/announcements/page/2/',
  '/en/announcements/page/1/': '/en/announcements/page/2/',
  '/en/announcements/security/': '/en/announcements/category/security/',
  '/en/announcements/category/secruity/': '/en/announcements/category/security/',
  '/en/ticket/': '/en/contact/ticket/',
  '/en/contact/ticket/state/': '/en/contact/ticket/status/',
  '/announcements.xml': '/en/announcements.xml',
  '/en/announcements.xml/': '/en/announcements.xml',
  '/en/anouncements.xml': '/en/announcements.xml',
  '/en/faq/fee/': '/en/glossary/fee/',
};

test('a link to what it lacks is refused, and the address that is meant is named', async () => {
  const faults = await faultsOf(Object.keys(wrong));
  expect(faults).toHaveLength(Object.keys(wrong).length);
  Object.entries(wrong).forEach(([link, meant], index) => {
    expect(faults[index]).toContain(
      `fee.mdx:${7 + index}: the link leads to a page that does not exist (found "${link}"`,
    );
    expect(faults[index]).toContain(`Did you mean "${meant}"?`);
  });
});

test('a second page is refused where the list has one, as drafts do not count', async () => {
  const second = '/en/announcements/category/product/page/2/';
  expect(await faultsOf([second])).toEqual([expect.stringContaining('does not exist')]);
});

describe('where the site is published at https://company.example/help/', () => {
  const site = readFileSync('tests/fixtures/sound/site.yaml', 'utf8').replace(
    /^url: .*$/m,
    'url: https://company.example/help/',
  );
  const faultsUnder = (...links: string[]) =>
    faultsIn(
      temporaryContent({
        'site.yaml': site,
        'glossary/en/fee.mdx': term(links.map((link) => `[a](${link})\n`).join('')),
      }),
    );

  test('links are written as ever, with its path or in full', async () => {
    const links = ['', '/help', 'https://company.example/help'].flatMap((start) => [
      `${start}/en/glossary/fee/#top`,
      `${start}/openapi/tickets.yaml`,
    ]);
    expect(await faultsUnder(...links, '/help/', 'https://company.example/prices/')).toEqual([]);
  });

  test('each way of writing is held against the pages that there are', async () => {
    const links = ['/en/faq/fee/', '/help/en/faq/fee/', 'https://company.example/help/en/faq/fee/'];
    const faults = await faultsUnder(...links);
    expect(faults).toEqual(
      links.map((link) => expect.stringContaining(`does not exist (found "${link}"`)),
    );
    for (const fault of faults) expect(fault).toContain('Did you mean "/en/glossary/fee/"?');
  });
});

/** A link to what would be there if anything stood in it, why it is not, and what to do. */
const empty: [link: string, message: string, fix: string][] = [
  [
    '/en/faq/',
    'a list that is not there: faq has no entry in en nor in a language that fills in',
    'Write faq/en/<slug>.mdx, or remove the link.',
  ],
  [
    '/ja/topics/',
    'a list that is not there: topics has no entry in ja nor in a language that fills in',
    'Write topics/ja/<slug>.mdx, or remove the link.',
  ],
  [
    '/ko/announcements.xml',
    'a feed that is not there: no announcement is written in ko',
    'Write announcements/ko/<slug>.mdx, or remove the link.',
  ],
  [
    '/ko/announcements/category/listing/',
    'a list that is not there: no announcement in ko or a language that fills in is of the category listing',
    'Write announcements/ko/<slug>.mdx with category: listing, or remove the link.',
  ],
];

test('a link to a list of nothing is refused, and why it is not there is said', async () => {
  const faults = await faultsOf(empty.map(([link]) => link));
  expect(faults).toHaveLength(empty.length);
  empty.forEach(([link, message, fix], index) => {
    expect(faults[index]).toContain(
      `fee.mdx:${7 + index}: the link leads to ${message} (found "${link}"`,
    );
    expect(faults[index]).toContain(fix);
  });
});
