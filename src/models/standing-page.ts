import type { Locale } from '../i18n/locales.ts';
import type { Alternate } from './alternates.ts';
import { homeCrumb, type Crumb } from './crumb.ts';
import { breadcrumbList } from './json-ld.ts';
import { pageOf, type Page } from './page.ts';
import type { SiteContext } from './site-context.ts';

interface StandingPage {
  locale: Locale;
  path: string;
  title: string;
  description?: string;
  /** Crumbs between the home page and this one. */
  parents?: Crumb[];
  /** Where the switcher leads, if not to the same page. */
  alternates?: Alternate[];
}

/** A page that stands in every language, whatever entries there are: a list, the search, the form. */
export function standingPage(
  { parents = [], ...own }: StandingPage,
  { library, site, t }: Pick<SiteContext, 'library' | 'site' | 't'>,
): Page {
  const { locale, path, title } = own;
  const breadcrumbs = [homeCrumb(locale, t('nav.home')), ...parents, { label: title, href: path }];
  const page = pageOf(library.routes, { ...own, breadcrumbs });
  return page.isIndexed ? { ...page, jsonLd: [breadcrumbList(breadcrumbs, site)] } : page;
}
