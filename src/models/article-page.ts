import type { ResolvedEntry } from '../queries/entry.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { relatedLinks, type EntryLink } from './entry-link.ts';
import { entryPage } from './entry-page.ts';
import type { Page } from './page.ts';
import { pageKey } from './page-key.ts';
import type { SiteContext } from './site-context.ts';
import { staleNotice, type StaleNotice } from './stale-notice.ts';
import { ticketCategoryOf } from './ticket-category.ts';
import type { UrgentLink } from './urgent-links.ts';

/** All that the page of an entry shows of the others: its template asks for nothing else. */
export interface ArticlePage<C extends CollectionName = CollectionName> {
  resolved: ResolvedEntry<C>;
  page: Page;
  related: EntryLink[];
  /** The id of the ticket category with which the form opens from it. */
  ticketCategory: string | undefined;
  urgent: UrgentLink[];
  /** Where its text is a translation that no longer says what its source says. */
  stale: StaleNotice | undefined;
}

/** The page of an entry as a reader of `resolved.locale` gets it. */
export function articlePage<C extends CollectionName>(
  resolved: ResolvedEntry<C>,
  { library, site, t, urgent }: SiteContext,
): ArticlePage<C> {
  const { locale, entry } = resolved;
  return {
    resolved,
    page: entryPage(resolved, library, site, t),
    related: relatedLinks(library, entry, locale),
    ticketCategory: ticketCategoryOf(entry, library, locale),
    urgent,
    stale: staleNotice(entry, library),
  };
}

/** What the page of an entry is kept under. */
export function articleKey({ resolved, ...shown }: ArticlePage): string {
  return pageKey(resolved.locale, shown, resolved.entry);
}
