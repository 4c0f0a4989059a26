import { entryHref, type EntryPath } from '../../lib/path.ts';
import { posix } from 'node:path';
import type { EntryName } from '../entry-names.ts';
import { resolveLink } from '../../reading/markdown/link-target.ts';

/** What is renamed, and to what. */
export interface Renaming {
  from: EntryName;
  to: EntryName;
  /** The address at which the site is published, which links may begin with. */
  siteUrl: string;
}

/** Where a file of the folder stands once the entry has its new name. */
export function placeAfter(place: EntryPath, { from, to }: Renaming): EntryPath {
  const isMoved = place.collection === from.collection && place.slug === from.slug;
  return isMoved ? { ...to, locale: place.locale } : place;
}

/**
 * A link as it has to be written once the entry has its new name, in the form in which it was written; null
 * where it goes on leading to the same place as it is.
 */
export function relinked(url: string, at: EntryPath, renaming: Renaming): string | null {
  const { siteUrl } = renaming;
  const target = resolveLink(url, at, siteUrl);
  if (target.kind !== 'page') return null;
  const after = placeAfter(at, renaming);
  const wanted = pathAfter(target.path, renaming);
  const leads = (written: string) => {
    const now = resolveLink(written, after, siteUrl);
    return now.kind === 'page' && now.path === wanted;
  };
  if (leads(url)) return null;
  const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const candidates = [
    inPlace(path, renaming),
    ...(/\.mdx?$/.test(path) ? [fileFrom(after, wanted)] : []),
    wanted,
  ];
  const fitting = candidates.find((candidate) => leads(candidate + suffix));
  return fitting === undefined ? null : fitting + suffix;
}

/** A published path once the entry has its new name: the entry's own, or that of a list of the topic. */
function pathAfter(path: string, { from, to }: Renaming): string {
  const [, locale = ''] = path.split('/');
  if (path === entryHref(locale, from.collection, from.slug)) {
    return entryHref(locale, to.collection, to.slug);
  }
  if (from.collection !== 'topics') return path;
  return path.replace(ofTopic(from.slug), `$1topic/${to.slug}`);
}

function ofTopic(slug: string): RegExp {
  return new RegExp(`(^|/)topic/${slug}(?=/|$)`);
}

/** Changes the name where it stands in the path, and nothing around it. */
function inPlace(path: string, { from, to }: Renaming): string {
  const end = String.raw`(?=(?:\.mdx?)?/?$)`;
  const whole = new RegExp(`(^|/)${from.collection}(/(?:[^/]+/)?)${from.slug}${end}`);
  const own = new RegExp(`(^|/)${from.slug}${end}`);
  if (whole.test(path)) return path.replace(whole, `$1${to.collection}$2${to.slug}`);
  if (own.test(path)) return path.replace(own, `$1${to.slug}`);
  return path.replace(ofTopic(from.slug), `$1topic/${to.slug}`);
}

/** The path from one entry's file to that of a published path. */
function fileFrom({ collection, locale }: EntryPath, path: string): string {
  const [, inLocale = '', inCollection = '', slug = ''] = path.split('/');
  const folder = `${collection}/${locale}`;
  return posix.relative(folder, `${inCollection}/${inLocale}/${slug}.mdx`);
}
