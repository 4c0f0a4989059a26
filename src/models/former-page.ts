import { hash } from 'node:crypto';
import { langOf, type Locale } from '../i18n/locales.ts';
import { absoluteHref, siteHref } from '../lib/path.ts';
import type { Entry } from '../queries/entry.ts';
import { loadLibrary } from '../queries/load.ts';
import type { Route } from '../routes/route.ts';
import { readSite } from '../schemas/read-site.ts';
import { pageKey } from './page-key.ts';

/** What stands at a former address: where the entry is now. */
export interface FormerPage {
  locale: Locale;
  /** The entry's title, in the language in which the locale has it. */
  title: string;
  lang: string;
  leadsTo: string;
  canonical: string;
}

/** The paths of all former addresses, each with what stands there. */
export async function formerPaths() {
  const { routes } = await loadLibrary();
  return [...routes.values()].flatMap((route) => {
    const page = formerPage(route);
    if (!page) return [];
    const former = route.href.slice(siteHref('').length).replace(/\/$/, '');
    const cacheKey = pageKey(page.locale, page, { digest: hash('sha256', route.href) });
    return { params: { former }, props: { page }, ...(!import.meta.env.DEV && { cacheKey }) };
  });
}

function formerPage({ leadsTo, canonical }: Route<Entry>): FormerPage | null {
  if (!leadsTo?.entry || !leadsTo.locale) return null;
  const { entry, locale, href } = leadsTo;
  return {
    locale,
    title: entry.data.title,
    lang: langOf(entry.locale),
    leadsTo: href,
    canonical: absoluteHref(canonical, readSite().url),
  };
}
