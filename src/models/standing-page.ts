import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import { pageHref } from '../lib/path.ts';
import type { Site } from '../schemas/site.ts';
import { alternatesOfPage, type Alternate } from './alternates.ts';
import { breadcrumbList } from './json-ld.ts';
import { homeCrumb, pageOf, type Crumb, type Page } from './page.ts';

interface StandingPage {
  locale: Locale;
  /** Path segments after the locale, such as `['contact', 'ticket']`. */
  segments: string[];
  title: string;
  description?: string;
  /** Crumbs between the home page and this one. */
  parents?: Crumb[];
  alternates?: Alternate[];
  isIndexed?: boolean;
}

/** A page that stands in every language, whatever entries there are: a list, the search, the form. */
export function standingPage(own: StandingPage, site: Site, t: Translate): Page {
  const { locale, segments, title, parents = [], isIndexed = true } = own;
  const { alternates = alternatesOfPage(...segments) } = own;
  const path = pageHref(locale, ...segments);
  const breadcrumbs = [homeCrumb(locale, t('nav.home')), ...parents, { label: title, href: path }];
  return pageOf({
    locale,
    path,
    title,
    description: own.description,
    alternates,
    isIndexed,
    breadcrumbs,
    jsonLd: isIndexed ? [breadcrumbList(breadcrumbs, site)] : [],
  });
}
