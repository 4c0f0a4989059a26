import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { traitsOf } from '../../src/i18n/traits.ts';
import { translator } from '../../src/i18n/translate.ts';
import { pageHref } from '../../src/routes/pages.ts';
import { attribute, languageOf, openSite, textOf } from './support/site.ts';

const site = openSite();

describe('the first page', () => {
  const page = site.pageAt('/')!;

  test('offers each language under its own name, in its own language, by a link', () => {
    const links = page.root.querySelectorAll('main a');
    expect(links.map((link) => attribute(link, 'href'))).toEqual(
      locales.map((locale) => pageHref(locale, 'home')),
    );
    links.forEach((link, index) => {
      const { lang, label } = traitsOf(locales[index]!);
      expect(attribute(link, 'hreflang')).toBe(lang);
      expect(languageOf(link)).toBe(lang);
      expect(textOf(link)).toContain(label);
    });
  });

  test('sends nobody on by itself', () => {
    expect(page.root.querySelectorAll('meta[http-equiv="refresh"]')).toEqual([]);
    const scripts = page.root
      .querySelectorAll('script[src]')
      .map((script) => attribute(script, 'src') ?? '');
    for (const script of scripts) {
      expect(site.read(script)).not.toMatch(/location\.(replace|assign)|location(\.href)?\s*=[^=]/);
    }
  });
});

describe('the page for what is not there', () => {
  test('stands at the root and speaks each language', () => {
    const page = site.pageAt('/404.html')!;
    for (const locale of locales) {
      const link = page.root
        .querySelectorAll('a')
        .find((own) => attribute(own, 'href') === pageHref(locale, 'home'));
      expect(link && languageOf(link)).toBe(traitsOf(locale).lang);
      expect(textOf(page.root)).toContain(translator(locale)('notFound.title'));
    }
  });

  test.each(locales)('stands in %s too, in that language, and is not to be listed', (locale) => {
    const page = site.pageAt(`/${locale}/404.html`)!;
    expect(textOf(page.root.querySelector('h1'))).toBe(translator(locale)('notFound.title'));
    expect(attribute(page.root.querySelector('meta[name="robots"]')!, 'content')).toContain(
      'noindex',
    );
    expect(site.pageAt(`/${locale}/404/`)).toBeUndefined();
  });
});
