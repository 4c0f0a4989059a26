import type { Locale } from '../i18n/locales.ts';
import { pageHref } from '../routes/pages.ts';

/** One step of the way from the home page to this one. */
export interface Crumb {
  label: string;
  href: string;
}

/** The first step of every breadcrumb. */
export function homeCrumb(locale: Locale, label: string): Crumb {
  return { label, href: pageHref(locale, 'home') };
}
