import { describe, expect, test } from 'vitest';
import { isLocale, langOf, locales } from '../../src/i18n/locales.ts';
import { entries, fallbacks, hrefOf } from './support/content.ts';
import { attribute, closest, localeSegment, openSite, textOf, type Page } from './support/site.ts';

const site = openSite();

const titleOf = (page: Page) => textOf(page.root.querySelector('head > title'));

function descriptionOf(page: Page): string {
  const meta = page.root.querySelector('meta[name="description"]');
  return (meta && attribute(meta, 'content')) ?? '';
}

/** The receipt page holds a second heading, hidden until there is a receipt. */
function shownHeadings(page: Page) {
  return page.root
    .querySelectorAll('h1')
    .filter((heading) => !closest(heading, (element) => element.hasAttribute('hidden')));
}

test('every page shows exactly one first-level heading, and it says something', () => {
  const wrong = site.pages.filter((page) => {
    const headings = shownHeadings(page);
    return headings.length !== 1 || textOf(headings[0] ?? null) === '';
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('every page names its language: that of its locale, or English where it is for everybody', () => {
  const wrong = site.pages.filter(({ path, root }) => {
    const locale = localeSegment(path);
    const html = root.querySelector('html');
    return (html && attribute(html, 'lang')) !== (isLocale(locale) ? langOf(locale) : 'en');
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

describe.each(locales)('in %s', (locale) => {
  const pages = site.pages.filter(({ path }) => localeSegment(path) === locale);

  test('every page has a title of its own', () => {
    const titles = pages.map(titleOf);
    expect(pages.length).toBeGreaterThan(20);
    expect(titles.filter((title, index) => !title || titles.indexOf(title) !== index)).toEqual([]);
  });

  test('no title, heading or text holds the key of a string or an empty placeholder', () => {
    const wrong = pages.filter(({ root }) =>
      /\{\{|undefined|\[object |NaN|Invalid Date/.test(
        textOf(root.querySelector('title')) + textOf(root.querySelector('main')),
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('every entry is a page with its title as the heading', () => {
    const wrong = entries
      .filter((entry) => entry.locale === locale)
      .filter((entry) => {
        const page = site.pageAt(hrefOf(entry));
        return (
          !page ||
          textOf(page.root.querySelector('h1')) !== entry.frontmatter.title.replace(/\s+/g, ' ')
        );
      });
    expect(wrong.map(hrefOf)).toEqual([]);
  });

  test('every entry that has a description gives it to search engines', () => {
    const own = entries.filter((entry) => entry.locale === locale && entry.frontmatter.description);
    const shown = own.map((entry) => descriptionOf(site.pageAt(hrefOf(entry))!));
    expect(own.length).toBeGreaterThan(20);
    expect(shown).toEqual(own.map(({ frontmatter }) => frontmatter.description));
  });

  test('there are no pages of entries that nobody wrote and nothing fills in', () => {
    const known = new Set([
      ...entries.filter((entry) => entry.locale === locale).map(hrefOf),
      ...fallbacks.filter((fallback) => fallback.locale === locale).map(({ path }) => path),
    ]);
    const shown = pages.filter(({ path }) =>
      /^\/\w+\/(faq|tutorials|glossary|topics)\/[^/]+\/$/.test(path),
    );
    expect(shown.map(({ path }) => path).filter((path) => !known.has(path))).toEqual([]);
  });
});
