import type { Locale } from '../i18n/locales.ts';
import { translator, type Translate } from '../i18n/translate.ts';
import { loadLibrary } from '../queries/load.ts';
import type { Library } from '../queries/library.ts';
import { readSite } from '../schemas/read-site.ts';
import type { Site } from '../schemas/site.ts';
import { urgentLinks, type UrgentLink } from './urgent-links.ts';

/** What every page begins with. */
export interface SiteContext {
  site: Site;
  library: Library;
  t: Translate;
  /** The links behind "Urgent help". */
  urgent: UrgentLink[];
}

/** The site, its entries and its strings, for a reader of `locale`. */
export async function siteContext(locale: Locale): Promise<SiteContext> {
  const library = await loadLibrary();
  const site = readSite();
  return { site, library, t: translator(locale), urgent: urgentLinks(library, site, locale) };
}
