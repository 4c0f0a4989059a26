import { describe, expect, test } from 'vitest';
import { langOf, locales } from '../../src/i18n/locales.ts';
import { entries, hrefOf, site as document } from './support/content.ts';
import { attribute, localeSegment, openSite } from './support/site.ts';
import { childrenOf, childText, parseXml, type XmlElement } from './support/xml.ts';

const site = openSite();
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function linkOf(element: XmlElement, rel: string): string {
  return (
    childrenOf(element, 'link').find(({ attributes }) => attributes['rel'] === rel)?.attributes[
      'href'
    ] ?? ''
  );
}

describe.each(locales)('the Atom feed of %s', (locale) => {
  const address = `/${locale}/announcements.xml`;
  const feed = parseXml(site.read(address));
  const items = childrenOf(feed, 'entry');
  const own = entries.filter(
    (entry) => entry.collection === 'announcements' && entry.locale === locale,
  );

  test('has what RFC 4287 asks of a feed (4.1.1)', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attributes).toEqual({
      xmlns: 'http://www.w3.org/2005/Atom',
      'xml:lang': langOf(locale),
    });
    expect(childText(feed, 'id')).toBe(document.url + address);
    expect(childText(feed, 'title')).not.toBe('');
    expect(childText(feed, 'updated')).toMatch(moment);
    expect(childText(childrenOf(feed, 'author')[0]!, 'name')).toBe(document.brand.name);
    expect(linkOf(feed, 'self')).toBe(document.url + address);
    expect(site.pageAt(linkOf(feed, 'alternate').replace(document.url, ''))).toBeDefined();
  });

  test('has what RFC 4287 asks of each entry (4.1.2), with an id that never comes twice', () => {
    const wrong = items.filter(
      (item) =>
        !childText(item, 'id').startsWith('https://') ||
        !childText(item, 'title') ||
        !childText(item, 'summary') ||
        !moment.test(childText(item, 'published')) ||
        !moment.test(childText(item, 'updated')) ||
        childText(item, 'updated') < childText(item, 'published') ||
        !site.pageAt(linkOf(item, 'alternate').replace(document.url, '')),
    );
    expect(wrong.map((item) => childText(item, 'id'))).toEqual([]);
    expect(new Set(items.map((item) => childText(item, 'id'))).size).toBe(items.length);
  });

  test('holds the announcements written in that language, newest first', () => {
    const times = items.map((item) => childText(item, 'published'));
    expect(items.map((item) => linkOf(item, 'alternate')).sort()).toEqual(
      own.map((entry) => document.url + hrefOf(entry)).sort(),
    );
    expect(times).toEqual(times.toSorted().toReversed());
    expect(childText(feed, 'updated')).toBe(
      items
        .map((item) => childText(item, 'updated'))
        .sort()
        .at(-1),
    );
  });

  test('is found by a feed reader from every page of that language', () => {
    const wrong = site.pages.filter(({ path, root }) => {
      if (localeSegment(path) !== locale) return false;
      const link = root.querySelector('link[rel="alternate"][type="application/atom+xml"]');
      return !link || attribute(link, 'href') !== address;
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
