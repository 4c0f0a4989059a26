import { resolveLink, withScheme } from '../../reading/markdown/link-target.ts';
import { isLocale, type Locale } from '../../i18n/locales.ts';
import { localeHref } from '../../lib/path.ts';
import { isCollection } from '../../schemas/collections.ts';
import type { Content, EntryRule, FoundEntry } from '../content.ts';
import { quoted, type LineFault } from '../../reading/fault.ts';
import { nearest } from '../../reading/nearest.ts';
import { isPublicFile } from '../../reading/public-files.ts';
import type { Article } from '../../reading/article.ts';
import { firstMoment, whenWritten } from '../scheduled.ts';
import { emptyPageWords } from './empty-page.ts';

/** Links within the site lead to a page that is published, and to a place on it that is there. */
export const linkPageRule: EntryRule = (entry, content) =>
  (entry.body?.links ?? []).flatMap(({ url, line, isEmpty }) => {
    if (isEmpty || !url.trim() || withScheme(url) || /[\\\p{Cc}\p{Cf}]/u.test(url)) return [];
    const target = resolveLink(url, entry, content.site?.url);
    if (target.kind === 'anchor') return anchorFindings(url, line, target.hash, entry);
    if (target.kind !== 'page') return [];
    const found = pageAt(target.path, entry, content);
    if (found === 'page') return [];
    if (found?.kind === 'entry') return anchorFindings(url, line, target.hash, found.entry);
    return [pageFinding(url, line, target.path, found, content, entry)];
  });

/** What stands at a published path: a page, an entry, or what became of the entry. */
function pageAt(path: string, from: Article, content: Content): FoundEntry | 'page' | null {
  const route = content.routes.get(path);
  if ((route && !route.entry) || isPublicFile(path, content.files.files)) return 'page';
  const [, locale, collection, slug, ...rest] = path.split('/');
  if (!isLocale(locale) || !isCollection(collection) || !slug || rest.join('') !== '') return null;
  const asOf = firstMoment(from, content.today);
  return content.entryAt(`${collection}/${slug}`, locale, from.isDraft, asOf);
}

function anchorFindings(
  url: string,
  line: number,
  hash: string,
  { body, file }: Article,
): LineFault[] {
  const isTop = hash === '' || hash === 'top' || hash.startsWith(':~:');
  if (isTop || !body || body.isBroken || body.ids.includes(hash)) return [];
  const ids = body.headings.map(({ id }) => id);
  const meant = nearest(hash, body.ids);
  return [
    {
      line,
      message: `the link leads to a place that ${file} does not have`,
      found: quoted(url),
      expected:
        ids.length > 0
          ? `one of ${ids
              .slice(0, 12)
              .map((id) => `#${id}`)
              .join(', ')}`
          : 'a page with headings',
      fix: meant
        ? `Did you mean "#${meant}"?`
        : 'Use the address of a heading, or leave out what follows #.',
    },
  ];
}

function pageFinding(
  url: string,
  line: number,
  path: string,
  found: FoundEntry | null,
  content: Content,
  entry: Article,
): LineFault {
  const place = { line, found: quoted(url) };
  if (found?.kind === 'draft') {
    const fix = 'Publish that entry first, or remove the link.';
    return { ...place, message: 'the link leads to a draft', expected: 'a published page', fix };
  }
  if (found?.kind === 'toCome') {
    const when = whenWritten(found.entry);
    return {
      ...place,
      message: `the link leads to an announcement that is not there before ${when}`,
      expected: 'a page that readers have when they have this one',
      fix: 'Add the link then, or let the announcement be published earlier.',
    };
  }
  if (found?.kind === 'otherLocales') {
    const there = found.locales.join(', ');
    return {
      ...place,
      message: 'the link leads to an entry that is not there in this language',
      expected: 'an entry in it or in a language that fills in',
      fix: `Translate the entry, which exists in ${there}, or link to /${there.split(', ')[0]}/ instead.`,
    };
  }
  const empty = emptyPageWords(path, content.site);
  if (empty) return { ...place, ...empty };
  const meant = meantPath(path, entry.locale, content);
  return {
    ...place,
    message: 'the link leads to a page that does not exist',
    expected: `an address such as /${entry.locale}/faq/fees/`,
    fix: meant ? `Did you mean "${meant}"?` : 'Correct the address, or remove the link.',
  };
}

/** The same address in a locale, else one with the same end, in the same section if there is one, else the nearest. */
function meantPath(path: string, locale: Locale, { routes }: Content): string | undefined {
  const wanted = isLocale(path.split('/')[1]) ? path : localeHref(locale, path.slice(1));
  const [, inLocale = '', section = '', ...rest] = wanted.split('/');
  const known = [...routes.values()]
    .filter((route) => route.locale === inLocale && !route.leadsTo)
    .map(({ href }) => href)
    .toSorted((a, b) => a.length - b.length);
  if (known.includes(wanted)) return wanted;
  const end = `/${[section, ...rest].filter(Boolean).at(-1)}/`;
  const sameEnd = known.filter((href) => href.endsWith(end));
  const inSection = sameEnd.find((href) => href.startsWith(localeHref(inLocale, `${section}/`)));
  return inSection ?? sameEnd[0] ?? nearest(wanted, known);
}
