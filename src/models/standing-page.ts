import type { Locale } from '../i18n/locales.ts';
import type { ListPage } from '../lib/pages.ts';
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
  /** Which page of a list it is; from the second on the title says it. */
  list?: Pick<ListPage<unknown>, 'number' | 'count'>;
  /** Crumbs between the home page and this one. */
  parents?: Crumb[];
  /** Where the switcher leads, if not to the same page. */
  alternates?: Alternate[];
}

/** A page that stands in every language, whatever entries there are: a list, the search, the form. */
export function standingPage(
  { parents = [], list, ...own }: StandingPage,
  { library, site, t }: Pick<SiteContext, 'library' | 'site' | 't'>,
): Page {
  const { locale, path } = own;
  const number = list && list.number > 1 && { number: list.number, total: list.count };
  const title = number ? `${own.title} · ${t('list.page', number)}` : own.title;
  const breadcrumbs = [homeCrumb(locale, t('nav.home')), ...parents, { label: title, href: path }];
  const page = pageOf(library.routes, { ...own, title, breadcrumbs });
  return page.isIndexed ? { ...page, jsonLd: [breadcrumbList(breadcrumbs, site)] } : page;
}
