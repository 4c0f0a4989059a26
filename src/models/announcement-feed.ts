import { siteNameOf } from '../brand/site-name.ts';
import { langOf, type Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import { absoluteHref, entryHref } from '../lib/path.ts';
import { escapeXml } from '../lib/xml.ts';
import type { ResolvedEntry } from '../queries/entry.ts';
import { pageHref } from '../routes/pages.ts';
import type { Site } from '../schemas/site.ts';
import { announcementWords } from './announcement-words.ts';

/** How many announcements the feed holds. */
const limit = 50;

/** The announcements of a language as an Atom feed (RFC 4287), newest first. */
export function announcementFeed(
  announcements: ResolvedEntry<'announcements'>[],
  locale: Locale,
  site: Site,
  t: Translate,
): string {
  const newest = announcements
    .toSorted((a, b) => b.entry.data.published.valueOf() - a.entry.data.published.valueOf())
    .slice(0, limit);
  const home = absoluteHref(pageHref(locale, 'announcements'), site.url);
  const self = absoluteHref(pageHref(locale, 'feed'), site.url);
  const siteName = siteNameOf(site.brand, locale);
  const title = t('site.titleOn', { title: t('collection.announcements'), site: siteName });
  const changed = newest.map(changeOf).toSorted((a, b) => b.valueOf() - a.valueOf())[0];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${langOf(locale)}">
  <id>${escapeXml(self)}</id>
  <title>${escapeXml(title)}</title>
  <link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
  <link rel="alternate" type="text/html" href="${escapeXml(home)}"/>
  <updated>${(changed ?? new Date(0)).toISOString()}</updated>
  <author><name>${escapeXml(site.brand.name)}</name></author>
${newest.map((announcement) => entryOf(announcement, locale, site, t)).join('\n')}
</feed>
`;
}

function entryOf(
  announcement: ResolvedEntry<'announcements'>,
  locale: Locale,
  site: Site,
  t: Translate,
): string {
  const { slug, data } = announcement.entry;
  const href = escapeXml(absoluteHref(entryHref(locale, 'announcements', slug), site.url));
  const { label } = announcementWords(data.category, site, locale, t);
  const summary = data.description ?? data.title;
  return `  <entry>
    <id>${href}</id>
    <title>${escapeXml(data.title)}</title>
    <link rel="alternate" type="text/html" href="${href}"/>
    <category term="${data.category}" label="${escapeXml(label)}"/>
    <published>${data.published.toISOString()}</published>
    <updated>${changeOf(announcement).toISOString()}</updated>
    <summary>${escapeXml(summary)}</summary>
  </entry>`;
}

/** `updated` has a day alone; on the day of publishing the moment of publishing is the later one. */
function changeOf({ entry: { data } }: ResolvedEntry<'announcements'>): Date {
  return data.updated > data.published ? data.updated : data.published;
}
