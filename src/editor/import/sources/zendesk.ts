import type { Note } from '../note.ts';
import type { ImportSource, SourceEntry } from '../source-entry.ts';
import { withoutHiddenCharacters } from '../../../reading/hidden-characters.ts';
import { keysOf } from '../addresses.ts';
import { readFragment } from './read-html.ts';
import type { SourceOptions } from './source-options.ts';
import type { ZendeskFiles } from './zendesk-files.ts';
import type { ZendeskArticle } from './zendesk-kinds.ts';
import { zendeskRecords, type ZendeskRecords } from './zendesk-records.ts';
import { versionsOf, type Version } from './zendesk-versions.ts';

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
    needsPerson: !/^nothing of/.test(message),
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
    const versions = versionsOf(id, 'article', all, records, options, left);
    const titles = versions.map(([, { title }]) => title);
    const section =
      first.section_id && sections.has(first.section_id)
        ? `section:${first.section_id}`
        : options.topic;
    const listed = records.article_attachments.filter(
      (one) => one.article_id === id && one.inline === false,
    );
    return versions.map(([locale, version]) => ({
      ...entryOf('article', id, locale, version, hosts),
      collection: options.collection,
      body: readFragment(version.body),
      aliases: labelsOf(all, titles),
      ...(section !== undefined && { topic: section }),
      isDraft: version.isDraft || isPrivate(first),
      attachments: listed
        .filter(
          (one) =>
            !new RegExp(`article_attachments/(?:[a-z-]+/)?${one.id}(?!\\d)`).test(version.body),
        )
        .map(({ content_url }) => content_url),
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

function labelsOf(all: readonly ZendeskArticle[], titles: readonly string[]): string[] {
  const labels = all
    .flatMap(({ label_names }) => label_names ?? [])
    .map((one) => one.replace(/\s+/g, ' ').trim());
  const seen = new Set([...titles.map((one) => one.toLowerCase()), '']);
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
