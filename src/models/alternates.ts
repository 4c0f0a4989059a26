import { localeTable, locales, type Locale } from '../i18n/locales.ts';
import { pageHref } from '../lib/path.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { resolveEntry, translationsOf, type Library } from '../queries/library.ts';

/** The same page in one language: what the switcher, hreflang and the sitemap are made of. */
export interface Alternate {
  locale: Locale;
  lang: string;
  label: string;
  href: string;
  /** `own`: written in that language; `fallback`: another language fills in; `missing`: `href` leads to the list instead. */
  state: 'own' | 'fallback' | 'missing';
}

/** The alternates of a page that is there in every language, such as a list. */
export function alternatesOfPage(...segments: string[]): Alternate[] {
  return locales.map((locale) => alternate(locale, pageHref(locale, ...segments), 'own'));
}

/** The alternates of an entry, from the table of what exists. */
export function alternatesOfEntry(
  library: Library,
  collection: CollectionName,
  slug: string,
): Alternate[] {
  const written = translationsOf(library, collection, slug);
  return locales.map((locale) => {
    if (written.includes(locale))
      return alternate(locale, pageHref(locale, collection, slug), 'own');
    if (resolveEntry(library, collection, slug, locale)) {
      return alternate(locale, pageHref(locale, collection, slug), 'fallback');
    }
    return alternate(locale, pageHref(locale, collection), 'missing');
  });
}

/** The alternates of one page of a paged list; a language with fewer pages leads to its first. */
export function alternatesOfListPage(
  segments: string[],
  number: number,
  countIn: (locale: Locale) => number,
): Alternate[] {
  return locales.map((locale) => {
    const exists = number <= countIn(locale);
    const page = number === 1 || !exists ? [] : ['page', String(number)];
    return alternate(locale, pageHref(locale, ...segments, ...page), exists ? 'own' : 'missing');
  });
}

/** The address for readers of other languages: the chooser for the home pages, else English or the first there is. */
export function defaultOf(translations: Alternate[]): { lang: string; href: string } {
  const first = translations.find(({ locale }) => locale === 'en') ?? translations[0];
  const isHome = first === undefined || first.href === pageHref(first.locale);
  return { lang: 'x-default', href: isHome ? '/' : first.href };
}

function alternate(locale: Locale, href: string, state: Alternate['state']): Alternate {
  const { lang, label } = localeTable[locale];
  return { locale, lang, label, href, state };
}
