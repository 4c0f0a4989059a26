import { locales } from '../../i18n/locales.ts';
import { entryHref } from '../../lib/path.ts';
import type { Article } from '../../reading/article.ts';
import { quoted, type LineFault } from '../../reading/fault.ts';
import { isPublicFile } from '../../reading/public-files.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import { isBuiltPlace } from '../../routes/built-folders.ts';
import { formerHref, isFormerPath } from '../../routes/former.ts';
import { isListPlace } from '../../routes/pages.ts';
import type { Content, EntryRule } from '../content.ts';
import { formerlyOf } from '../former-addresses.ts';

/** Nothing stands at a former address any more, and it leads to one entry. */
export const formerlyRule: EntryRule = (entry, content) =>
  formerlyOf(entry).flatMap(({ text, path }) => {
    const hrefs = formerHrefs(text, entry, content);
    const words =
      ownWords(hrefs, entry) ??
      takenWords(hrefs, entry, content) ??
      claimedWords(hrefs, entry, content);
    return words
      ? [{ line: lineOf(entry.lines, path.split('.')), found: quoted(text), ...words }]
      : [];
  });

type Words = Pick<LineFault, 'message' | 'expected' | 'fix'>;

/** Where readers of each language that has the entry are to find it by this name. */
function formerHrefs(
  text: string,
  { collection, slug, locale }: Article,
  content: Content,
): string[] {
  if (isFormerPath(text)) return [formerHref(text, collection, locale)];
  return locales
    .filter((one) => one === locale || content.routes.has(entryHref(one, collection, slug)))
    .map((one) => formerHref(text, collection, one));
}

function ownWords(hrefs: string[], { locale, collection, slug }: Article): Words | undefined {
  if (!hrefs.includes(entryHref(locale, collection, slug))) return undefined;
  return {
    message: 'the former address is where the entry stands now',
    expected: 'an address that it had before',
    fix: 'Remove it.',
  };
}

function takenWords(hrefs: string[], entry: Article, content: Content): Words | undefined {
  const expected = 'an address at which nothing stands';
  for (const href of hrefs.map(folderOf)) {
    const other = entryAtHref(href, content);
    if (other) return otherEntryWords(other, entry);
    const route = content.routes.get(href);
    const isTaken = (route && !route.leadsTo) || isListPlace(href) || isBuiltPlace(href);
    if (!isTaken && !isPublicFile(href, content.files.files)) continue;
    const message = `the former address is that of a page that the site has: ${href}`;
    return { message, expected, fix: 'Remove it: that page stays where it is.' };
  }
  return undefined;
}

/** A page stands in its folder as this file. */
function folderOf(href: string): string {
  return href.replace(/\/index\.html$/, '/');
}

function otherEntryWords(other: Article, entry: Article): Words {
  const leadsBack = formerlyOf(other).find(
    ({ text }) =>
      formerHref(text, other.collection, entry.locale) ===
      entryHref(entry.locale, entry.collection, entry.slug),
  );
  const line = leadsBack ? lineOf(other.lines, leadsBack.path.split('.')) : 1;
  const place = `${other.file}:${line}`;
  if (leadsBack) {
    return {
      message: `the two entries lead to each other: ${place} names this one as its former address`,
      expected: 'an address at which nothing stands',
      fix: 'Remove it from one of them.',
    };
  }
  return {
    message: `the former address is that of another entry: ${other.file}`,
    expected: 'an address at which nothing stands',
    fix: `Remove it, or rename or remove ${other.file}.`,
  };
}

function claimedWords(hrefs: string[], entry: Article, content: Content): Words | undefined {
  const claims = claimsIn(content);
  const reference = referenceOf(entry);
  const other = hrefs
    .flatMap((href) => claims.get(href) ?? [])
    .find((claim) => claim.reference !== reference);
  if (!other) return undefined;
  return {
    message: `another entry has the same former address: ${other.file}:${other.line}`,
    expected: 'an address that leads to one entry',
    fix: 'Keep it where its readers find the answer, and remove it from the other.',
  };
}

/** An entry that is there or is to come: a draft will stand at its address too. */
function entryAtHref(href: string, { entryAt }: Content): Article | undefined {
  const [, locale = '', collection = '', slug = ''] = href.split('/');
  const found = entryAt(`${collection}/${slug}`, locale, true);
  const isHere = found.kind === 'entry' && href === entryHref(locale, collection, slug);
  return isHere ? found.entry : undefined;
}

interface Claim {
  reference: string;
  file: string;
  line: number;
}

const known = new WeakMap<Content, Map<string, Claim[]>>();

/** Who names which former address; gathered once, for each of them has to be held against all. */
function claimsIn(content: Content): Map<string, Claim[]> {
  const claims = known.get(content) ?? new Map<string, Claim[]>();
  if (known.has(content)) return claims;
  known.set(content, claims);
  for (const entry of content.entries) {
    for (const { text, path } of formerlyOf(entry)) {
      const line = lineOf(entry.lines, path.split('.'));
      const claim = { reference: referenceOf(entry), file: entry.file, line };
      for (const href of formerHrefs(text, entry, content)) {
        claims.set(href, [...(claims.get(href) ?? []), claim]);
      }
    }
  }
  return claims;
}

function referenceOf({ collection, slug }: Article): string {
  return `${collection}/${slug}`;
}
