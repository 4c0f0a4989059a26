import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { perPage } from '../../../src/routes/lists.ts';
import type { Site } from '../../../src/schemas/site.ts';
import { starterSite } from '../../starter-site.ts';

/** Questions in Korean, with which no language fills in, without a topic; nothing is urgent. Languages are the starter's, or some of them. */
export function writeQuestions(folder: string, slugs: string[], listed = locales): void {
  const question = (slug: string) => `${head(slug, '')}\nA.\n`;
  const files = Object.fromEntries(slugs.map((slug) => [`faq/ko/${slug}.mdx`, question(slug)]));
  writeFolder(folder, files, (site) => {
    site.urgent = [];
    const rows = Object.entries(site.languages).filter(([locale]) => listed.includes(locale));
    const own = rows.map(([locale, row]) => {
      const fallback = row.fallback.filter((one) => listed.includes(one));
      return [locale, { ...row, fallback }] as const;
    });
    site.languages = Object.fromEntries(own);
    if (!listed.includes(site.defaultLanguage ?? '')) delete site.defaultLanguage;
  });
}

/** Questions in each language of the starter, whose sections differ; the second has a sentence about safety. */
export function writeTranslations(folder: string, slugs: string[]): void {
  const body = (locale: string) =>
    `A (${locale}).\n\n## One (${locale})\n\nB.\n\n## Two (${locale})\n\nC. <Safety>Never tell a code to anybody.</Safety>\n`;
  const files = locales.flatMap((locale) =>
    slugs.map((slug) => [
      `faq/${locale}/${slug}.mdx`,
      `${head(`${slug} ${locale}`, '')}\n${body(locale)}`,
    ]),
  );
  writeFolder(folder, Object.fromEntries(files) as Record<string, string>, (site) => {
    site.urgent = [];
  });
}

/** English entries with categories, topics and an icon that the starter does not have. */
export function writeOwnCategories(folder: string): void {
  const truck = '<svg viewBox="0 0 20 20"><path id="a" d="M1 1h18" stroke="#c00"/></svg>';
  const files = {
    'images/truck.svg': truck,
    'topics/en/parcels.mdx': head(
      'Parcels',
      'order: 1\nicon: ../../images/truck.svg\nticket: lost-parcel\n',
    ),
    'topics/en/prices.mdx': head('Prices', 'order: 2\n'),
    'faq/en/where.mdx': `${head('Where', 'topic: parcels\n')}\n[Ask](/en/contact/ticket/?category=customs).\n`,
    'faq/en/price.mdx': `${head('Price', 'topic: prices\n')}\nOne.\n`,
    'announcements/en/strike.mdx': notice('Strike', 'strikes'),
    'announcements/en/sale.mdx': notice('Sale', 'offers'),
  };
  writeFolder(folder, files, (site) => {
    site.urgent = [{ entry: 'faq/where', label: named('Where') }];
    site.announcements.categories = [
      { id: 'offers', label: named('Offers') },
      {
        ...{ id: 'strikes', label: named('Strikes'), onHome: true },
        ...{ starts: named('Vans stop'), ends: named('Vans go') },
      },
      { id: 'recalls', label: named('Recalls') },
    ];
    // The form promises what these categories keep.
    for (const channel of site.support) channel.reply = named('Within 24 hours');
    site.ticket.categories = [
      { id: 'lost-parcel', label: named('Lost'), replyHours: 5, fields: ['uid'], urgent: true },
      { id: 'customs', label: named('Customs'), replyHours: 24, fields: [] },
    ];
  });
}

/** Lists in Korean, with which no language fills in, of more than a page each, with long titles and descriptions. */
export function writeLongLists(folder: string): void {
  const topic = (index: number) => `topic: topic-${index % perPage.topics}\n`;
  const many = (count: number, path: string, keys: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => {
      const title = `${longTitle}${index}`;
      const description = `description: ${longTitle.repeat(2)}\n`;
      return [`${path}-${index}.mdx`, `${head(title, description + keys(index))}\nA.\n`] as const;
    });
  const files = [
    ...many(perPage.topics + 1, 'topics/ko/topic', (index) => `order: ${index}\n`),
    // Of the first topic alone there is more than a page, and of the others enough for a page of all.
    ...many(perPage.faq + 1, 'faq/ko/first', () => topic(0)),
    ...many(perPage.faq, 'faq/ko/other', (index) => topic(index + 1)),
    ...many(perPage.tutorials + 1, 'tutorials/ko/guide', () => `${topic(0)}minutes: 5\n`),
    ...many(
      perPage.glossary + 1,
      'glossary/ko/term',
      (index) => `reading: ${'가나다라'[index % 4]}\n`,
    ),
    ...many(perPage.announcements + 1, 'announcements/ko/notice', () => {
      return 'category: security\npublished: 2026-11-01T08:00:00Z\n';
    }),
  ];
  writeFolder(folder, Object.fromEntries(files), (site) => (site.urgent = []));
}

/** 50 characters of up to three bytes each, longer than the titles of any of our folders. */
const longTitle =
  '출금 신청이 오랫동안 처리 중으로 남아 있고 받는 지갑에도 도착하지 않았을 때 확인할 내용';

function head(title: string, keys: string): string {
  return `---\ntitle: ${title}\nupdated: 2026-11-01\n${keys}---\n`;
}

function notice(title: string, category: string): string {
  const times =
    'published: 2026-11-01T08:00:00Z\nstarts: 2026-11-02T08:00:00Z\nends: 2999-01-01T00:00:00Z\n';
  return `${head(title, `category: ${category}\n${times}`)}\nA.\n`;
}

/** A name in each language. */
function named(name: string): Record<Locale, string> {
  const names = locales.map((locale) => [locale, `${name} ${locale}`]);
  return Object.fromEntries(names) as Record<Locale, string>;
}

/** Writes the files of a content folder, with the starter's `site.yaml` as changed. */
function writeFolder(
  folder: string,
  files: Record<string, string>,
  change: (site: Site) => unknown,
): void {
  const site = starterSite();
  // The drawings of the starter's brand are not in the folder.
  site.brand = { name: site.brand.name, home: site.brand.home };
  change(site);
  for (const [path, text] of Object.entries({ ...files, 'site.yaml': stringify(site) })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
