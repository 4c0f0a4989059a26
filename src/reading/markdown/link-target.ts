import { posix } from 'node:path';
import { decoded } from '../../lib/decoded.ts';
import { isLocale } from '../../i18n/locales.ts';
import { basePathOf, entryHref, parseEntryPath, type EntryPath } from '../../lib/path.ts';

/** Where a link in an entry leads. */
export type LinkTarget =
  | { kind: 'anchor'; hash: string }
  | { kind: 'page'; path: string; hash: string; query: string }
  | { kind: 'external'; scheme: string }
  | { kind: 'outside' };

const anyHost = 'https://site.invalid';

/**
 * Resolves a link of an entry. A path to another entry's file, a path relative to the page and an
 * address that begins with the site's url or its path become the path that editors write for a page;
 * a path to a file that leaves the content folder is `outside`.
 * @example resolveLink('../ja/fees.mdx#x', { collection: 'faq', locale: 'en', slug: 'a' }, url) // page /ja/faq/fees/, hash x
 */
export function resolveLink(written: string, from: EntryPath, siteUrl?: string): LinkTarget {
  if (written.startsWith('#')) return { kind: 'anchor', hash: decoded(written.slice(1)) };
  const url = (siteUrl && pathOnSite(written, siteUrl)) ?? written;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(url.replace(/[\u0000-\u0020]/g, ''))?.[0];
  if (scheme) return { kind: 'external', scheme: scheme.toLowerCase() };
  if (url.startsWith('//')) return { kind: 'external', scheme: '//' };
  const { path, query, hash } = split(url);
  if (/\.mdx?$/.test(path) && !path.startsWith('/')) return fileTarget(path, query, hash, from);
  return pageTarget(withoutBase(path, siteUrl), query, hash, from);
}

/**
 * The address that was meant where a link to a mailbox or to another site lacks its scheme.
 * @example withScheme('www.example.com/a') // 'https://www.example.com/a'
 * @example withScheme('help@example.com') // 'mailto:help@example.com'
 */
export function withScheme(url: string): string | null {
  if (/^[^\s@/:?#]+@[^\s@/:?#]+\.\p{L}{2,}(?:\?|$)/u.test(url)) return `mailto:${url}`;
  const [host = ''] = url.split(/[/?#:]/);
  const isHost = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u.test(host);
  return isHost && !/\.(?:mdx?|html?|pdf|png|jpe?g|webp|avif|gif|svg|xml|txt)$/i.test(host)
    ? `https://${url}`
    : null;
}

/** The address of a page of ours, as editors write it. */
export function targetHref(target: Extract<LinkTarget, { kind: 'page' }>): string {
  return target.path + target.query + (target.hash && `#${encodeURIComponent(target.hash)}`);
}

/** The path of a whole address below the site's url; undefined where it leads elsewhere. */
function pathOnSite(address: string, siteUrl: string): string | undefined {
  if (!/^https?:\/\/[^/?#\s]/i.test(address) || !URL.canParse(address)) return undefined;
  const { origin, pathname, search, hash } = new URL(address);
  const isBelow = `${pathname}/`.startsWith(basePathOf(siteUrl));
  return origin === new URL(siteUrl).origin && isBelow ? pathname + search + hash : undefined;
}

/** Where the path of the site's url begins with a locale, only what goes on with one has it in front. */
function withoutBase(path: string, siteUrl: string | undefined): string {
  const base = siteUrl ? basePathOf(siteUrl) : '/';
  const rest = path.slice(base.length);
  if (base === '/' || !`${path}/`.startsWith(base) || rest.startsWith('/')) return path;
  const [first] = rest.split('/');
  return isLocale(first) || !isLocale(base.split('/')[1]) ? `/${rest}` : path;
}

function fileTarget(path: string, query: string, hash: string, from: EntryPath): LinkTarget {
  const file = posix.normalize(posix.join(from.collection, from.locale, decoded(path)));
  const entry = parseEntryPath(file.replace(/\.md$/, '.mdx'));
  if (file.startsWith('..') || !entry) return { kind: 'outside' };
  return { kind: 'page', path: entryHref(entry.locale, entry.collection, entry.slug), query, hash };
}

function pageTarget(path: string, query: string, hash: string, from: EntryPath): LinkTarget {
  const page = entryHref(from.locale, from.collection, from.slug);
  if (climbs(path, page)) return { kind: 'outside' };
  const resolved = decoded(new URL(path || '.', anyHost + page).pathname);
  const isFile = /\.[a-z0-9]+$/i.test(resolved);
  return {
    kind: 'page',
    path: isFile || resolved.endsWith('/') ? resolved : `${resolved}/`,
    query,
    hash,
  };
}

/** Whether a relative path goes up further than there are folders. */
function climbs(path: string, page: string): boolean {
  if (path.startsWith('/'))
    return posix.normalize(path) !== path.replace(/\/+/g, '/') && path.includes('..');
  return posix.normalize(posix.join(page.slice(1), path)).startsWith('..');
}

function split(url: string): { path: string; query: string; hash: string } {
  const [beforeHash = '', hash = ''] = url.split(/#(.*)/s);
  const [path = '', query = ''] = beforeHash.split(/(\?.*)/s);
  return { path, query, hash: decoded(hash) };
}
