import type { Locale } from '../i18n/locales.ts';
import { entryHref } from '../lib/path.ts';
import { resolveEntry, type Library } from '../queries/library.ts';
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

/** The step to a topic, or null where there is no such topic. */
export function topicCrumb(library: Library, slug: string, locale: Locale): Crumb | null {
  const topic = resolveEntry(library, 'topics', slug, locale);
  return topic && { label: topic.entry.data.title, href: entryHref(locale, 'topics', slug) };
}
