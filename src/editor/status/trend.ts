import { hash } from 'node:crypto';
import { parseEntryPath } from '../../lib/path.ts';
import { isLocale, locales, type Locale } from '../../i18n/locales.ts';
import { articleFolder } from '../../files/content-folder.ts';
import type { Article } from '../../reading/article.ts';
import { keptIn } from '../../reading/kept.ts';
import { surroundingsOf } from '../../reading/reader-version.ts';
import { entryFacts } from '../../reading/entry-facts.ts';
import { isCollection } from '../../schemas/collections.ts';
import { askGit, blobTexts } from '../git.ts';
import { entryGroups } from '../translations/entry-group.ts';
import { folderStatus } from './folder-status.ts';

/** How many translations of each locale were not up to date at the end of a day. */
export interface TrendPoint {
  day: string;
  behind: Record<Locale, number>;
}

/** So many weeks are looked back. */
const weeks = 8;

const week = 7 * 24 * 60 * 60 * 1000;

/**
 * How things stood a week ago, two weeks ago and so on, oldest first, as far as the history reaches; without one there
 * is no trend. What was already so at an earlier point is read once.
 */
export function trendOf(folder: string, today: Date): TrendPoint[] {
  const seen = new Map<string, Article | undefined>();
  const points = Array.from({ length: weeks }, (_, index) => {
    const at = new Date(today.getTime() - (weeks - index) * week);
    const day = at.toISOString().slice(0, 10);
    const commit = askGit(folder, ['rev-list', '-1', `--before=${day}T23:59:59Z`, 'HEAD'])?.trim();
    return commit ? { day, commit, at } : undefined;
  });
  return points.flatMap((point) => {
    if (!point) return [];
    const articles = articlesAt(folder, point.commit, seen);
    if (articles.length === 0) return [];
    const { counts } = folderStatus({ groups: entryGroups(articles), parity: [], today: point.at });
    const behind = locales.map((locale) => {
      const of = counts.get(locale);
      return [locale, of ? of.stale + of.unfinished + of.unrecorded + of.missing : 0] as const;
    });
    return [{ day: point.day, behind: Object.fromEntries(behind) }];
  });
}

function articlesAt(
  folder: string,
  commit: string,
  seen: Map<string, Article | undefined>,
): Article[] {
  const listed = (askGit(folder, ['ls-tree', '-r', commit, '.']) ?? '').split('\n');
  const files = listed.flatMap((line) => {
    const [, blob = '', path = ''] = /^\d+ blob (\w+)\t(.*\.mdx)$/.exec(line) ?? [];
    return path.split('/').length === 3 ? [{ key: `${blob} ${path}`, blob, path }] : [];
  });
  const fresh = files.filter(({ key }) => !seen.has(key));
  const texts = blobTexts(
    folder,
    fresh.map(({ blob }) => blob),
  );
  fresh.forEach(({ key, path }, index) => seen.set(key, articleFrom(path, texts[index])));
  return files.flatMap(({ key }) => seen.get(key) ?? []);
}

const past = keptIn<Article>(articleFolder(), 'past');

/** Of the past only the frontmatter and the revision are asked for. */
function articleFrom(path: string, text = ''): Article | undefined {
  const { collection = '', locale = '', slug = '' } = parseEntryPath(path) ?? {};
  if (!isCollection(collection) || !isLocale(locale)) return undefined;
  const digest = hash('sha256', `${surroundingsOf(locale)} ${path}\n${text}`);
  const known = past.get(digest);
  if (known) return known;
  const { tree: _tree, ...facts } = entryFacts({ file: path, collection, locale, slug }, text);
  const article = { ...facts, body: null, digest: '' };
  past.put(digest, article);
  return article;
}
