import { isLocale, locales } from '../../../i18n/locales.ts';
import { traitsOf } from '../../../i18n/traits.ts';
import { parseEntryPath } from '../../../lib/path.ts';
import type { Article } from '../../../reading/article.ts';
import { resolveLink, type LinkTarget } from '../../../reading/markdown/link-target.ts';
import { pageHref } from '../../../routes/pages.ts';
import type { Compared } from './difference.ts';

/** Where a link leads, without its language. */
export interface LinkKey {
  name: string;
  /** Whether it opens the ticket form. */
  isTicket: boolean;
}

/** Where a link leads whatever the language: `/en/faq/fees/` and `/ja/faq/fees/` are the same. */
export function linkKey(
  url: string,
  from: Article,
  around: Pick<Compared, 'entryAt' | 'site'>,
): LinkKey {
  const target = resolveLink(url, from, around.site?.url);
  if (target.kind === 'anchor') {
    return { name: `#${headingPlace(target.hash, from)}`, isTicket: false };
  }
  if (target.kind !== 'page') return { name: withoutLanguage(url), isTicket: false };
  return pageKey(target, around);
}

function pageKey(
  { path, query, hash }: Extract<LinkTarget, { kind: 'page' }>,
  { entryAt }: Pick<Compared, 'entryAt'>,
): LinkKey {
  const [, locale = '', ...rest] = path.split('/');
  if (!isLocale(locale)) return { name: path + query + (hash && `#${hash}`), isTicket: false };
  if (path === pageHref(locale, 'ticket')) {
    const category = new URLSearchParams(query).get('category');
    return { name: category ?? 'the form without a category', isTicket: true };
  }
  const entry = parseEntryPath(`${locale}/${rest[0]}/${locale}/${rest[1]}.mdx`);
  const found = hash && entry ? entryAt(`${entry.collection}/${entry.slug}`, locale) : undefined;
  const place = found?.kind === 'entry' ? headingPlace(hash, found.entry) : hash;
  return { name: `/${rest.join('/')}${query}${hash && `#${place}`}`, isTicket: false };
}

/** Headings have their own ids in each language, but the same place. */
function headingPlace(hash: string, { body }: Article): string {
  const place = body?.headings.findIndex(({ id }) => id === hash) ?? -1;
  return place < 0 ? hash : `heading ${place + 1}`;
}

/** Other sites have languages too: what names one stands for any, and then only the site is compared. */
function withoutLanguage(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, host, pathname } = new URL(url);
  if (!/^https?:$/.test(protocol)) return url.toLowerCase();
  const codes = new Set(
    locales.flatMap((one) => [one, traitsOf(one).lang, traitsOf(one).language]),
  );
  const isCode = (label: string) => codes.has(label) || codes.has(label.split(/[-_]/)[0] ?? '');
  const labels = host.split('.');
  if (labels.length > 2 && isCode(labels[0] ?? '')) return `*.${labels.slice(1).join('.')}`;
  if (pathname.split('/').some(isCode)) return `${host}/*/`;
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${new URL(url).search}`;
}
