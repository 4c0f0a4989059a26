import { defaultLocale, locales, type Locale } from '../i18n/locales.ts';
import { traitsOf } from '../i18n/traits.ts';
import { localeHref } from '../lib/path.ts';
import { pageHref, sharedHref } from '../routes/pages.ts';
import { isListed, type Route, type Routes } from '../routes/route.ts';

/** The same page in one language: what the switcher, hreflang and the sitemap are made of. */
export interface Alternate {
  locale: Locale;
  lang: string;
  label: string;
  href: string;
  /** `own`: written in that language; `fallback`: another language fills in; `missing`: `href` leads to its list instead, or home. */
  state: 'own' | 'fallback' | 'missing';
  /** Whether it stands in the sitemap, and so in hreflang. */
  isListed: boolean;
}

/** The alternates of a page, from the table of what exists. */
export function alternatesOf(routes: Routes, { path, standIns }: Route): Alternate[] {
  return locales.map((locale) => {
    const hrefs = [path, ...standIns].map((one) => localeHref(locale, one));
    const route = routes.get(localeHref(locale, path));
    const { lang, label } = traitsOf(locale);
    return {
      locale,
      lang,
      label,
      href: hrefs.find((href) => routes.has(href)) ?? pageHref(locale, 'home'),
      state: stateOf(route),
      isListed: route !== undefined && isListed(route),
    };
  });
}

/**
 * What hreflang names: each translation that search engines may list, and one for all other readers.
 * Nothing on a site of one language, where there is nothing to choose.
 */
export function languagesOf(alternates: Alternate[]): { lang: string; href: string }[] {
  if (alternates.length === 1) return [];
  const listed = alternates.filter(({ isListed }) => isListed);
  return [...listed.map(({ lang, href }) => ({ lang, href })), defaultOf(listed)];
}

/** The address for readers of other languages: the chooser for the home pages, else the default locale's or the first there is. */
export function defaultOf(translations: Alternate[]): { lang: string; href: string } {
  const first = translations.find(({ locale }) => locale === defaultLocale) ?? translations[0];
  const isHome = first === undefined || first.href === pageHref(first.locale, 'home');
  return { lang: 'x-default', href: isHome ? sharedHref('chooser') : first.href };
}

function stateOf(route: Route | undefined): Alternate['state'] {
  if (!route) return 'missing';
  return route.canonical === route.href ? 'own' : 'fallback';
}
