import Slugger from 'github-slugger';
import type { Locale } from '../../i18n/locales.ts';
import { localeHref } from '../../lib/path.ts';
import type { Article } from '../../reading/article.ts';
import { resolveLink } from '../../reading/markdown/link-target.ts';
import { openMark } from '../../reading/revision/revision.ts';

/** Gives the address to which a link of a source leads in a translation. */
export type LinkTurner = (url: string) => string;

/**
 * Turns links within a source's language to another one's. An anchor becomes that of the same heading there, where the
 * page has as many; without one the link leads to the page. `siteUrl` is that of the site.
 */
export function linkTurner(
  source: Article,
  to: Locale,
  articles: readonly Article[],
  siteUrl?: string,
): LinkTurner {
  const own = anchorsOfFrame(source);
  const headings = (file: string) =>
    articles.find((one) => one.file === file)?.body?.headings.map(({ id }) => id) ?? [];
  const turnedAnchor = (path: string, hash: string): string => {
    const [collection = '', slug = ''] = path
      .slice(localeHref(source.locale, '').length)
      .split('/');
    const [from, there] = [source.locale, to].map((locale) =>
      headings(`${collection}/${locale}/${slug}.mdx`),
    );
    const isSame = from !== undefined && there !== undefined && from.length === there.length;
    return (isSame && there[from.indexOf(hash)]) || '';
  };
  return (url) => {
    const target = resolveLink(url, source, siteUrl);
    if (target.kind === 'anchor') return `#${own.get(target.hash) ?? target.hash}`;
    if (target.kind !== 'page') return url;
    if (!target.path.startsWith(localeHref(source.locale, ''))) return url;
    const [address = ''] = url.split('#');
    const turned = address.replace(localeHref(source.locale, ''), localeHref(to, ''));
    const anchor = target.hash && turnedAnchor(target.path, target.hash);
    return anchor ? `${turned}#${anchor}` : turned;
  };
}

/** The ids that headings have while their words are still those of the source. */
function anchorsOfFrame({ body }: Article): Map<string, string> {
  const slugger = new Slugger();
  const headings = body?.headings ?? [];
  return new Map(headings.map(({ id, text }) => [id, slugger.slug(`${openMark} ${text}`)]));
}
