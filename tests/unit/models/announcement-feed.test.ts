import { describe, expect, test } from 'vitest';
import { langOf, locales } from '../../../src/i18n/locales.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { announcementFeed } from '../../../src/models/announcement-feed.ts';
import type { Entry } from '../../../src/queries/entry.ts';
import { entry, own } from '../plain-entries.ts';
import { site } from './plain-site.ts';

type Keys = Partial<Entry<'announcements'>['data']>;

function feedOf(locale: (typeof locales)[number], ...list: Keys[]): string {
  const announcements = list.map((keys, index) =>
    own(entry('announcements', locale, `a-${index}`, keys)),
  );
  return announcementFeed(announcements, locale, site, translator(locale));
}

/** The texts of an element, in document order. */
const all = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g'))].map(([, text]) => text);
const beforeEntries = /^[^]*?(?=<entry>|<\/feed>)/;
const eachEntry = /<entry>[^]*?<\/entry>/g;

describe.each(locales)('the feed of %s', (locale) => {
  const xml = feedOf(locale, { title: 'A & <B> "c"' }, { description: `d > 'e'` });

  test('says its language, its own address and that of its page (RFC 4287, 4.1.1)', () => {
    const start = beforeEntries.exec(xml)?.[0] ?? '';
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed /);
    expect(start).toContain('xmlns="http://www.w3.org/2005/Atom"');
    expect(start).toContain(`xml:lang="${langOf(locale)}"`);
    expect(start).toMatch(
      new RegExp(`rel="self"[^>]*href="https://help.test/${locale}/announcements.xml"`),
    );
    expect(start).toMatch(
      new RegExp(`rel="alternate"[^>]*href="https://help.test/${locale}/announcements/"`),
    );
    for (const name of ['id', 'title', 'updated']) expect(all(start, name)).toHaveLength(1);
    expect(all(start, 'name')).toEqual(['A &amp; &lt;B&gt;']);
  });

  test('has in each entry what readers need, once (RFC 4287, 4.1.2)', () => {
    const found = xml.match(eachEntry) ?? [];
    expect(found).toHaveLength(2);
    for (const one of found) {
      for (const name of ['id', 'title', 'updated', 'published', 'summary']) {
        expect(all(one, name), name).toHaveLength(1);
      }
      expect(one).toContain('rel="alternate"');
    }
    expect(new Set(all(xml, 'id')).size).toBe(3);
  });

  test('escapes what editors write', () => {
    expect(xml).toContain('<title>A &amp; &lt;B&gt; &quot;c&quot;</title>');
    expect(xml).toContain('<summary>d &gt; &apos;e&apos;</summary>');
    expect(xml).not.toMatch(/&(?!(amp|lt|gt|quot|apos);)/);
  });

  test.each(site.announcements.categories)('names the category $id in its language', (one) => {
    expect(feedOf(locale, { category: one.id })).toContain(
      `<category term="${one.id}" label="${one.label[locale]}"/>`,
    );
  });
});

const at = (day: number, hour = 0) => new Date(Date.UTC(2026, 10, day, hour));

test('the newest comes first; a pinned one has no place of its own', () => {
  const xml = feedOf(
    'en',
    { published: at(1), pinned: true },
    { published: at(3) },
    { published: at(2) },
  );
  expect(all(xml, 'published').map((moment) => moment?.slice(8, 10))).toEqual(['03', '02', '01']);
});

test('there are fifty at most, the newest', () => {
  const list = Array.from({ length: 60 }, (_, index) => ({ published: at(1, index) }));
  const published = all(feedOf('en', ...list), 'published');
  expect(published).toHaveLength(50);
  expect(published[0]).toBe(at(1, 59).toISOString());
});

test('an entry changed when it was published, or on a later day', () => {
  const [feed, first, second] = all(
    feedOf('en', { published: at(2, 9), updated: at(2) }, { published: at(1, 9), updated: at(5) }),
    'updated',
  );
  expect([first, second]).toEqual([at(2, 9).toISOString(), at(5).toISOString()]);
  expect(feed).toBe(at(5).toISOString());
});

test('a feed of nothing is still a feed', () => {
  const xml = feedOf('ko');
  expect(all(xml, 'updated')).toHaveLength(1);
  expect(xml).not.toContain('<entry>');
  expect(xml.trimEnd()).toMatch(/<\/feed>$/);
});
