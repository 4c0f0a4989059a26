import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { linkPageRule } from '../../../src/checks/rules/link-page.ts';
import { relatedRule, relatedWarnings } from '../../../src/checks/rules/related.ts';
import { toCome, toComeWords } from '../../../src/checks/to-come.ts';
import { contentOf, entryText, linesOf } from './rules/rule-content.ts';
import { temporaryContent } from './temporary-content.ts';

const notice = (published: string, more = '', body = 'It is so.') =>
  entryText(
    `title: T\nupdated: 2026-03-01\ncategory: product\npublished: ${published}${more}`,
    body,
  );
const addressesAt = (today: string, texts: Record<string, string>) => [
  ...contentOf(texts, { today: new Date(today) }).routes.keys(),
];

/** A moment as an editor writes it, the last second before it, and the moment itself, in UTC. */
const moments = [
  // Clocks go from 02:00 to 03:00 in Berlin: with either offset 02:30 is one moment.
  ['2026-03-29T02:30:00+01:00', '2026-03-29T01:29:59Z', '2026-03-29T01:30:00Z'],
  ['2026-03-29T02:30:00+02:00', '2026-03-29T00:29:59Z', '2026-03-29T00:30:00Z'],
  // The hour that comes twice there.
  ['2026-10-25T02:30:00+02:00', '2026-10-25T00:29:59Z', '2026-10-25T00:30:00Z'],
  ['2026-10-25T02:30:00+01:00', '2026-10-25T01:29:59Z', '2026-10-25T01:30:00Z'],
  // The same in New York.
  ['2026-03-08T02:30:00-05:00', '2026-03-08T07:29:59Z', '2026-03-08T07:30:00Z'],
  ['2026-11-01T01:30:00-04:00', '2026-11-01T05:29:59Z', '2026-11-01T05:30:00Z'],
  ['2026-11-01T01:30:00-05:00', '2026-11-01T06:29:59Z', '2026-11-01T06:30:00Z'],
  // Where a day begins and ends.
  ['2026-12-01T00:00:00+14:00', '2026-11-30T09:59:59Z', '2026-11-30T10:00:00Z'],
  ['2026-12-01T00:00:00-12:00', '2026-12-01T11:59:59Z', '2026-12-01T12:00:00Z'],
  ['2026-12-01T00:00:00Z', '2026-11-30T23:59:59Z', '2026-12-01T00:00:00Z'],
] as const;

describe.each(moments)('an announcement of %s', (published, before, at) => {
  const texts = { 'announcements/ko/news.mdx': notice(published) };
  const own = ['news/', '', 'category/product/'].map((path) => `/ko/announcements/${path}`);

  test('has no page, list or feed before', () => {
    const addresses = addressesAt(before, texts);
    expect(addresses.filter((href) => href.startsWith('/ko/announcements'))).toEqual([]);
  });

  test('has them from then on', () => {
    expect(addressesAt(at, texts)).toEqual(
      expect.arrayContaining([...own, '/ko/announcements.xml']),
    );
  });

  test('is told of until then', () => {
    const words = (today: string) =>
      toComeWords(toCome(contentOf(texts, { today: new Date(today) })));
    expect(words(before)).toBe(
      `1 announcement is still to come, the next on ${at}: build again then.`,
    );
    expect(words(at)).toBe('');
  });
});

test.each(['Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kolkata'])(
  'the zone of the machine (%s) changes nothing',
  (zone) => {
    const texts = Object.fromEntries(
      moments.map(([published], index) => [`announcements/en/a-${index}.mdx`, notice(published)]),
    );
    const folder = temporaryContent(texts);
    const { stdout } = spawnSync(
      process.execPath,
      ['src/cli/wenda.ts', 'check', '--format', 'json', '--at', '2026-03-29T01:30:00Z'],
      { encoding: 'utf8', env: { ...process.env, WENDA_CONTENT: folder, TZ: zone } },
    );
    const report = JSON.parse(stdout) as { toCome: { published: string }[] };
    expect(report.toCome.map(({ published }) => published)).toEqual(
      moments
        .map(([, , at]) => at.replace('Z', '.000Z'))
        .filter((at) => at > '2026-03-29T01:30:00.000Z')
        .toSorted(),
    );
  },
);

describe('what leads to an announcement that is still to come', () => {
  const later = '2026-12-01T09:00:00+08:00';
  const texts = (from: string) => ({
    'announcements/en/later.mdx': notice(later),
    'faq/en/from.mdx': entryText(from, '[soon](/en/announcements/later/)'),
  });
  const today = new Date('2026-11-21T00:00:00Z');

  test('is a link that says when it will be there', () => {
    expect(linesOf(linkPageRule, contentOf(texts('title: T'), { today }))).toEqual([
      'faq/en/from.mdx:5: the link leads to an announcement that is not there before 2026-12-01T09:00:00+08:00 (found "/en/announcements/later/", expected a page that readers have when they have this one). Add the link then, or let the announcement be published earlier.',
    ]);
  });

  test('is no fault from then on, nor from a draft', () => {
    const then = new Date('2026-12-01T01:00:00Z');
    expect(linesOf(linkPageRule, contentOf(texts('title: T'), { today: then }))).toEqual([]);
    expect(linesOf(linkPageRule, contentOf(texts('title: T\ndraft: true'), { today }))).toEqual([]);
  });

  test.each([
    ['2026-12-01T09:00:00+08:00', 0],
    ['2026-12-02T00:00:00Z', 0],
    ['2026-11-30T23:00:00Z', 1],
  ])('from an announcement of %s is looked at as of then', (published, faults) => {
    const content = contentOf(
      {
        'announcements/en/later.mdx': notice(later),
        'announcements/en/from.mdx': notice(published, '', '[a](/en/announcements/later/)'),
      },
      { today },
    );
    expect(linesOf(linkPageRule, content)).toHaveLength(faults);
  });

  test('is a related entry that appears by itself', () => {
    const content = contentOf(texts('title: T\nrelated: [announcements/later]'), { today });
    expect(linesOf(relatedRule, content)).toEqual([]);
    expect(linesOf(relatedWarnings, content)).toEqual([
      `faq/en/from.mdx:3: the related entry is still to come and is left out until ${later} (found "announcements/later"). It appears by itself with the first build after that.`,
    ]);
  });
});

test('a draft waits for somebody, not for a moment', () => {
  const texts = { 'announcements/en/a.mdx': notice('2999-01-01T00:00:00Z', '\ndraft: true') };
  expect(toCome(contentOf(texts))).toEqual([]);
});
