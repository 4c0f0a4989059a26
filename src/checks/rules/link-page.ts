import { resolveLink } from '../../markdown/link-target.ts';
import { isLocale, locales, type Locale } from '../../i18n/locales.ts';
import { entryHref, pageHref } from '../../lib/path.ts';
import { isCollection } from '../../schemas/collections.ts';
import type { Content, EntryRule, FoundEntry } from '../content.ts';
import { quoted, type Finding } from '../fault.ts';
import { nearest } from '../nearest.ts';
import { isPublicFile } from '../reading/public-files.ts';
import type { EntryFacts } from '../reading/entry-facts.ts';

/** The pages that every language has besides its entries. */
const standingPages = [
  '',
  'faq',
  'tutorials',
  'announcements',
  'glossary',
  'topics',
  'search',
  'contact',
  'contact/ticket',
  'official',
];

const standingPaths = new Set([
  '/',
  ...locales.flatMap((locale) =>
    standingPages.map((page) => (page ? pageHref(locale, ...page.split('/')) : pageHref(locale))),
  ),
]);

/** Links within the site lead to a page that is published, and to a place on it that is there. */
export const linkPageRule: EntryRule = (entry, content) =>
  (entry.body?.links ?? []).flatMap(({ url, line, isEmpty }) => {
    if (isEmpty || !url.trim() || /[\\\p{Cc}\p{Cf}]/u.test(url)) return [];
    const target = resolveLink(url, entry);
    if (target.kind === 'anchor') return anchorFindings(url, line, target.hash, entry);
    if (target.kind !== 'page') return [];
    const found = pageAt(target.path, entry, content);
    if (found === 'page') return [];
    if (found?.kind === 'entry') return anchorFindings(url, line, target.hash, found.entry);
    return [pageFinding(url, line, target.path, found, content, entry)];
  });

/** What stands at a published path: a page, an entry, or what became of the entry. */
function pageAt(path: string, from: EntryFacts, content: Content): FoundEntry | 'page' | null {
  if (standingPaths.has(path) || isPublicFile(path)) return 'page';
  const [, locale, collection, slug, ...rest] = path.split('/');
  if (!isLocale(locale) || !isCollection(collection) || !slug || rest.join('') !== '') return null;
  return content.entryAt(`${collection}/${slug}`, locale, from.isDraft);
}

function anchorFindings(
  url: string,
  line: number,
  hash: string,
  { body, file }: EntryFacts,
): Finding[] {
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
  entry: EntryFacts,
): Finding {
  const place = { line, found: quoted(url) };
  if (found?.kind === 'draft') {
    const fix = 'Publish that entry first, or remove the link.';
    return { ...place, message: 'the link leads to a draft', expected: 'a published page', fix };
  }
  if (found?.kind === 'elsewhere') {
    const there = found.locales.join(', ');
    return {
      ...place,
      message: 'the link leads to an entry that is not there in this language',
      expected: 'an entry in it or in a language that fills in',
      fix: `Translate the entry, which exists in ${there}, or link to /${there.split(', ')[0]}/ instead.`,
    };
  }
  const meant = meantPath(path, entry.locale, content);
  return {
    ...place,
    message: 'the link leads to a page that does not exist',
    expected: `an address such as /${entry.locale}/faq/fees/`,
    fix: meant ? `Did you mean "${meant}"?` : 'Correct the address, or remove the link.',
  };
}

function meantPath(path: string, locale: Locale, { entries }: Content): string | undefined {
  const wanted = isLocale(path.split('/')[1]) ? path : `/${locale}${path}`;
  const inLocale = wanted.split('/')[1];
  const known = entries
    .filter((entry) => !entry.isDraft && entry.locale === inLocale)
    .map((entry) => entryHref(entry.locale, entry.collection, entry.slug));
  const pages = [...standingPaths].filter((page) => page.startsWith(`/${inLocale}/`));
  const end = `/${path.split('/').filter(Boolean).at(-1)}/`;
  return (
    [...pages, ...known].find((candidate) => candidate === wanted) ??
    known.find((candidate) => candidate.endsWith(end)) ??
    nearest(wanted, [...known, ...pages])
  );
}
