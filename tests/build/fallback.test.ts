// Entries that a small company wrote in one of its two languages: `tests/content-folders/kumo`, as `npm test` builds it.
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sitemapAddresses } from './support/routes.ts';
import { attribute, languageOf, openSite, textOf } from './support/site.ts';

const site = openSite(resolve('test-results/company-site'));
const url = 'https://kumo.example/help';

const shown = [
  {
    reference: 'faq/pay-with-bizum',
    list: 'faq',
    locale: 'en',
    source: 'es',
    notice: 'This page is not in English yet. Below is the Spanish version.',
  },
  {
    reference: 'announcements/2026-11-linux-app',
    list: 'announcements',
    locale: 'es',
    source: 'en',
    notice: 'Esta página aún no está en español. Aquí tienes la versión en inglés.',
  },
];

describe.each(shown)(
  '$reference, which nobody wrote in $locale',
  ({ reference, list, locale, source, notice }) => {
    const path = `/${locale}/${reference}/`;
    const page = site.pageAt(path);

    test('is there, and says in the reader’s language which language fills in', () => {
      const said = page?.root.querySelector('.fallback-notice') ?? null;
      expect(textOf(said)).toBe(notice);
      expect(languageOf(said!)).toBe(locale);
    });

    test('marks the foreign parts with their language, and leaves the rest in the reader’s', () => {
      const parts = page!.root.querySelectorAll('h1, article .prose');
      expect(parts.map(languageOf)).toEqual([source, source]);
      expect(languageOf(page!.root.querySelector('aside h2')!)).toBe(locale);
    });

    test('names its source as canonical and no alternates', () => {
      const links = page!.root
        .querySelectorAll('link[rel="canonical"], link[rel="alternate"][hreflang]')
        .map((link) => attribute(link, 'href'));
      expect(links).toEqual([`${url}/${source}/${reference}/`]);
    });

    test('is said to be missing in the switcher, which leads to its source', () => {
      const missing = { en: 'not in this language yet', es: 'aún no está en este idioma' }[locale];
      const items = page!.root.querySelectorAll('#languages li').map((item) => ({
        href: attribute(item.querySelector('a')!, 'href'),
        isMissing: textOf(item).includes(missing!),
      }));
      expect(items).toContainEqual({ href: `/help${path}`, isMissing: true });
      expect(items).toContainEqual({ href: `/help/${source}/${reference}/`, isMissing: false });
    });

    test('stands in neither sitemap, feed nor search of that language', () => {
      const search = site.read(`pagefind/${locale}/entries.json`);
      const { entries } = JSON.parse(search) as { entries: string[][] };
      expect(sitemapAddresses(site)).not.toContain(url + path);
      expect(site.read(`${locale}/announcements.xml`)).not.toContain(path);
      expect(entries.map(([, listed]) => listed)).not.toContain(reference);
    });

    test('is marked with its language where a list links to it', () => {
      const links = site
        .pageAt(`/${locale}/${list}/`)!
        .root.querySelectorAll(`main li a[href="/help${path}"]`);
      expect(links.length).toBeGreaterThan(0);
      expect(links.map(languageOf)).toEqual(links.map(() => source));
    });
  },
);
