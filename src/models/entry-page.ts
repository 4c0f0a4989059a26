import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import { entryHref } from '../lib/path.ts';
import { topicOf, type Entry, type ResolvedEntry } from '../queries/entry.ts';
import type { Library } from '../queries/library.ts';
import { pageHref } from '../routes/pages.ts';
import type { Site } from '../schemas/site.ts';
import { homeCrumb, topicCrumb, type Crumb } from './crumb.ts';
import { article, breadcrumbList, definedTerm, type JsonLd } from './json-ld.ts';
import { pageOf, type Page } from './page.ts';

/** The page of an entry as a reader of `resolved.locale` gets it. */
export function entryPage(
  resolved: ResolvedEntry,
  library: Library,
  site: Site,
  t: Translate,
): Page {
  const { locale, entry, isFallback } = resolved;
  const { collection, slug, data } = entry;
  const path = entryHref(locale, collection, slug);
  const breadcrumbs = [...crumbsTo(entry, library, locale, t), { label: data.title, href: path }];
  return pageOf(library.routes, {
    locale,
    path,
    title: data.title,
    description: data.description,
    openGraphType: collection === 'topics' ? 'website' : 'article',
    breadcrumbs,
    jsonLd: isFallback ? [] : [breadcrumbList(breadcrumbs, site), ...meaningOf(entry, path, site)],
    isUrgent: site.urgent.some((urgent) => urgent.entry === `${collection}/${slug}`),
  });
}

function crumbsTo(entry: Entry, library: Library, locale: Locale, t: Translate): Crumb[] {
  const home = homeCrumb(locale, t('nav.home'));
  const list = {
    label: t(`collection.${entry.collection}`),
    href: pageHref(locale, entry.collection),
  };
  const slug = topicOf(entry);
  const topic = slug && topicCrumb(library, slug, locale);
  return [home, topic || list];
}

function meaningOf(entry: Entry, path: string, site: Site): JsonLd[] {
  if (entry.collection === 'topics') return [];
  if (entry.collection === 'glossary') return [definedTerm(entry as Entry<'glossary'>, path, site)];
  return [article(entry, path, site)];
}
