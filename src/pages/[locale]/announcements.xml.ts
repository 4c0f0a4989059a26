import type { APIRoute } from 'astro';
import type { Locale } from '../../i18n/locales.ts';
import { announcementFeed } from '../../models/announcement-feed.ts';
import { feedPaths } from '../../models/paths.ts';
import { siteContext } from '../../models/site-context.ts';
import { announcementsIn } from '../../queries/announcements.ts';

export const getStaticPaths = () => feedPaths();

export const GET: APIRoute = async ({ params }) => {
  const locale = params.locale as Locale;
  const { library, site, t } = await siteContext(locale);
  const own = announcementsIn(library, locale).filter(({ isFallback }) => !isFallback);
  const feed = announcementFeed(own, locale, site, t);
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
