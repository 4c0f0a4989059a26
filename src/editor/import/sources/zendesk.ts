import type { Note } from '../note.ts';
import type { ImportSource, SourceEntry } from '../source-entry.ts';
import { withoutHiddenCharacters } from '../../../reading/hidden-characters.ts';
import { keysOf } from '../addresses.ts';
import { readFragment } from './read-html.ts';
import type { SourceOptions } from './source-options.ts';
import type { ZendeskFiles } from './zendesk-files.ts';
import {
  zendeskRecords,
  type ZendeskArticle,
  type ZendeskRecords,
  type ZendeskSection,
  type ZendeskTranslation,
} from './zendesk-records.ts';

/** What an article or section is in one language. */
interface Version {
  locale: string;
  title: string;
  body: string;
  url: string;
  updated: string;
  isDraft: boolean;
  isOutdated: boolean;
  file: string;
}

/** Reads what the public API of Zendesk Guide gives: articles as entries, sections as topics. */
export function readZendesk(options: SourceOptions & { files: ZendeskFiles }): ImportSource {
  const records = zendeskRecords(options.files);
  options.files.know(records.article_attachments);
  const urls = [...records.articles, ...records.sections, ...records.categories].map(
    ({ html_url }) => html_url,
  );
  const hosts = new Set(urls.filter((url) => URL.canParse(url)).map((url) => new URL(url).host));
  const left: ImportSource['left'] = records.left.map(({ file, message, found }) => ({
    message,
    found,
    fix: 'Export it again, or leave it out.',
    needsPerson: true,
    source: file,
  }));
  const entries = [
    ...topics(records, options, hosts, left),
    ...articles(records, options, hosts, left),
  ];
  left.push(...categoriesLeft(records));
  return { entries, files: options.files, hosts, left };
}

function articles(
  records: ZendeskRecords,
  options: SourceOptions,
  hosts: ReadonlySet<string>,
  left: ImportSource['left'],
): SourceEntry[] {
  const sections = new Set(records.sections.map(({ id }) => id));
  return [...Map.groupBy(records.articles, ({ id }) => id)].flatMap(([id, all]) => {
    const [first] = all;
    if (!first) return [];
    const section =
      first.section_id && sections.has(first.section_id)
        ? `section:${first.section_id}`
        : options.topic;
    const listed = records.article_attachments.filter(
      (one) => one.article_id === id && one.inline === false,
    );
    return versionsOf(id, 'article', all, records, options, left).map(([locale, version]) => ({
      ...entryOf('article', id, locale, version, hosts),
      collection: options.collection,
      body: readFragment(version.body),
      aliases: labelsOf(all, version.title),
      ...(section !== undefined && { topic: section }),
      isDraft: version.isDraft || isPrivate(first),
      attachments: listed
        .map(({ content_url }) => content_url)
        .filter((url) => !version.body.includes(/\d{5,}/.exec(url)?.[0] ?? url)),
      notes: [...versionNotes(version), ...privateNotes(first)],
    }));
  });
}

function topics(
  records: ZendeskRecords,
  options: SourceOptions,
  hosts: ReadonlySet<string>,
  left: ImportSource['left'],
): SourceEntry[] {
  const place = new Map(records.categories.map(({ id, position }) => [id, position ?? 0]));
  const ordered = records.sections.toSorted(
    (a, b) =>
      (place.get(a.category_id ?? '') ?? 0) - (place.get(b.category_id ?? '') ?? 0) ||
      (a.position ?? 0) - (b.position ?? 0),
  );
  return [...Map.groupBy(ordered, ({ id }) => id)].flatMap(([id, all], index) =>
    versionsOf(id, 'section', all, records, options, left).map(([locale, version]) => ({
      ...entryOf('section', id, locale, version, hosts),
      collection: 'topics' as const,
      // Of a section the text is a line, which stands under the title.
      body: readFragment(''),
      ...(version.body.trim() && {
        description: withoutHiddenCharacters(version.body)
          .replace(/<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim(),
      }),
      order: index + 1,
      notes: version.isOutdated ? versionNotes(version) : [],
    })),
  );
}

function entryOf(
  kind: string,
  id: string,
  locale: string,
  version: Version,
  hosts: ReadonlySet<string>,
) {
  const path = URL.canParse(version.url) ? new URL(version.url).pathname : '';
  const number = /^(.*\/(?:articles|sections)\/\d+)/.exec(path)?.[1];
  const slug = path
    .split('/')
    .at(-1)
    ?.replace(/^\d+-?/, '');
  return {
    id: `${kind}:${id}`,
    locale,
    source: `${version.file}: ${kind} ${id} (${version.locale})`,
    file: version.file,
    title: withoutHiddenCharacters(version.title).replace(/\s+/g, ' ').trim(),
    ...(slug && { slug }),
    updated: version.updated,
    aliases: [] as string[],
    isDraft: version.isDraft,
    formerly: [...new Set([number ?? '', path])].filter(Boolean),
    keys: [`${kind}s/${id}`, ...keysOf(version.url, '', hosts)],
    attachments: [] as string[],
  };
}

/** An article in each language of the site that it has; what the site does not list is told. */
function versionsOf(
  id: string,
  kind: 'article' | 'section',
  all: readonly (ZendeskArticle | ZendeskSection)[],
  records: ZendeskRecords,
  { localeOf }: SourceOptions,
  left: ImportSource['left'],
): [string, Version][] {
  const apart = records.translations.filter(
    ({ source_id, source_type }) =>
      source_id === id && (source_type || kind).toLowerCase() === kind,
  );
  const within = all.flatMap(({ translations, file }) =>
    (translations ?? []).map((one) => ({ ...one, file })),
  );
  const found = [
    ...all.map(ownVersion),
    ...[...apart, ...within].map((one) => translatedVersion(one, all)),
  ];
  const versions = new Map<string, Version>();
  for (const version of found.toSorted(
    (a, b) =>
      Number(b.locale === all[0]?.source_locale) - Number(a.locale === all[0]?.source_locale),
  )) {
    const locale = localeOf(version.locale);
    const source = `${version.file}: ${kind} ${id} (${version.locale})`;
    const other = locale === undefined ? undefined : versions.get(locale);
    if (locale === undefined) {
      left.push({
        message: 'the language is none of the site',
        found: `${version.locale}, “${version.title}”`,
        fix: 'List it under languages in site.yaml, or name the locale that takes it: --locale tag=locale.',
        needsPerson: true,
        source,
      });
    } else if (other && other.locale !== version.locale) {
      left.push({
        message: `the site has one language for ${other.locale} and ${version.locale}; the first was taken`,
        found: `“${version.title}”`,
        fix: 'Compare the two, and name another locale with --locale if both are wanted.',
        needsPerson: true,
        source,
      });
    } else if (!other || (other.body === '' && version.body !== '')) versions.set(locale, version);
  }
  return [...versions];
}

function ownVersion(one: ZendeskArticle | ZendeskSection): Version {
  const { locale, source_locale, html_url, file, updated_at } = one;
  const isArticle = 'title' in one;
  return {
    locale: locale || source_locale,
    title: isArticle ? String(one.title || one.name) : one.name,
    body: String((isArticle ? one['body'] : one['description']) ?? ''),
    url: html_url,
    updated: day((one['edited_at'] as string) || updated_at || one.created_at),
    isDraft: one['draft'] === true,
    isOutdated: one['outdated'] === true && locale !== source_locale,
    file,
  };
}

function translatedVersion(
  one: ZendeskTranslation,
  [first]: readonly (ZendeskArticle | ZendeskSection)[],
): Version {
  const own = first?.html_url
    .replace(/\/hc\/[^/]+\//, `/hc/${one.locale}/`)
    .replace(/^(.*\/\d+).*$/, '$1');
  return {
    locale: one.locale,
    title: one.title,
    body: one.body,
    url: one.html_url || own || '',
    updated: day(one.updated_at || one.created_at),
    isDraft: one.draft === true || one.hidden === true,
    isOutdated: one.outdated === true,
    file: one.file,
  };
}

function labelsOf(all: readonly ZendeskArticle[], title: string): string[] {
  const labels = all
    .flatMap(({ label_names }) => label_names ?? [])
    .map((one) => one.replace(/\s+/g, ' ').trim());
  const seen = new Set([title.toLowerCase(), '']);
  return labels.filter((one) => !seen.has(one.toLowerCase()) && seen.add(one.toLowerCase()));
}

/** Shown to a segment of users alone, such as agents: nothing to be published. */
function isPrivate({ user_segment_id, user_segment_ids }: ZendeskArticle): boolean {
  return Boolean(user_segment_id) || (user_segment_ids ?? []).length > 0;
}

function privateNotes(article: ZendeskArticle): Note[] {
  if (!isPrivate(article)) return [];
  return [
    {
      message: 'only some users could read the article, so it is a draft',
      fix: 'Remove "draft" if everybody may read it; delete the file if not.',
      needsPerson: true,
      near: 'draft: true',
    },
  ];
}

function versionNotes({ isOutdated }: Version): Note[] {
  if (!isOutdated) return [];
  return [
    {
      message: 'the translation was marked as outdated',
      fix: 'Compare it with the language from which it was translated.',
      needsPerson: true,
    },
  ];
}

function categoriesLeft({ categories }: ZendeskRecords): ImportSource['left'] {
  return [...Map.groupBy(categories, ({ id }) => id)].map(([id, [first]]) => ({
    message: 'a category has no counterpart: its sections became topics',
    found: first?.name ?? '',
    fix: 'Send its old address to the page that fits best, if it was known.',
    needsPerson: false,
    source: `${first?.file}: category ${id}`,
  }));
}

function day(moment: string): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(moment)?.[0] ?? new Date().toISOString().slice(0, 10);
}
