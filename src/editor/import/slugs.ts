import { kebabCase } from '../../checks/rules/file-names.ts';
import { defaultLocale, langOf } from '../../i18n/locales.ts';
import { referenceLocale } from '../../i18n/shipped-languages.ts';
import type { ImportFinding } from './note.ts';
import type { SourceEntry } from './source-entry.ts';

/** Longer addresses are cut at a word. */
const longest = 60;

/** Gives entries that are one article twice in a language ids of their own. */
export function distinctEntries(entries: readonly SourceEntry[]): SourceEntry[] {
  const seen = new Map<string, SourceEntry>();
  return entries.map((entry) => {
    const key = `${entry.collection} ${entry.id} ${entry.locale}`;
    const other = seen.get(key);
    if (!other) {
      seen.set(key, entry);
      return entry;
    }
    const note = {
      message: 'two files are the same article in one language',
      found: other.source,
      fix: 'Keep one of the two.',
      needsPerson: true,
    };
    return { ...entry, id: `${entry.id}-${seen.size}`, notes: [...entry.notes, note] };
  });
}

/** The slug of each id, the same in all its languages: from an address or title in Latin letters, English first. */
export function slugsOf(
  entries: readonly SourceEntry[],
  findings: ImportFinding[],
): Map<string, string> {
  const taken = new Map<string, string>();
  const slugs = new Map<string, string>();
  for (const [id, versions] of Map.groupBy(entries, (entry) => entry.id)) {
    const [first] = versions;
    if (!first) continue;
    const ordered = versions.toSorted((a, b) => rankOf(a) - rankOf(b));
    const wanted = ordered
      .flatMap(({ slug, title }) => [slug ?? '', title])
      .map(short)
      .find(isTelling);
    const own = kebabCase(id.replace(':', '-')) || nameless(id, slugs.size);
    const slug = wanted ?? own;
    const other = taken.get(`${first.collection}/${slug}`);
    const free = other === undefined ? slug : otherSlug(slug, id);
    if (other !== undefined) {
      findings.push({
        file: `${first.collection}/${first.locale}/${free}.mdx`,
        line: 1,
        message: 'two articles would have had the same slug',
        found: `${slug}, which is that of ${other}`,
        fix: 'Rename this one to what sets it apart, or make one article of both.',
        needsPerson: true,
        source: first.source,
      });
    } else if (!wanted) {
      findings.push({
        file: `${first.collection}/${first.locale}/${free}.mdx`,
        line: 1,
        message: 'the article has no name in Latin letters',
        found: first.title,
        fix: 'Rename it to words that tell what it is about.',
        needsPerson: false,
        source: first.source,
      });
    }
    taken.set(`${first.collection}/${free}`, first.source);
    slugs.set(id, free);
  }
  return slugs;
}

/** The number in an id of letters that are not Latin, else a running one. */
function nameless(id: string, count: number): string {
  return `article-${/\d+/.exec(id)?.[0] ?? count + 1}`;
}

/**
 * A slug beside one that is taken: by the number of an article, or the folder of a file.
 * @example otherSlug('fees', 'article:360001') // 'fees-360001'
 */
function otherSlug(slug: string, id: string): string {
  const number = /\d{4,}$/.exec(id)?.[0];
  const path = kebabCase(id.replace(/^[a-z]+:/, ''));
  return number === undefined && path !== slug && path ? path : `${slug}-${number ?? '2'}`;
}

function rankOf({ locale }: SourceEntry): number {
  if (langOf(locale).split('-')[0] === referenceLocale) return 0;
  return locale === defaultLocale ? 1 : 2;
}

function isTelling(slug: string): boolean {
  return /[a-z]{3}/.test(slug) && slug !== 'index';
}

/** @example short('360001-How-do-I-reset-my-password') // 'how-do-i-reset-my-password' */
function short(text: string): string {
  const slug = kebabCase(text.replace(/^\d{5,}-?/, ''));
  if (slug.length <= longest) return slug;
  const cut = slug.slice(0, longest + 1);
  return cut.slice(0, cut.lastIndexOf('-')) || slug.slice(0, longest);
}
