import type { Root } from 'hast';
import { posix } from 'node:path';
import { defaultLocale } from '../../../i18n/locales.ts';
import { quoted } from '../../../reading/fault.ts';
import { withoutHiddenCharacters } from '../../../reading/hidden-characters.ts';
import { fileKey, plain } from '../addresses.ts';
import { isBlank, isElement, lineOf } from '../html/trees.ts';
import type { Note } from '../note.ts';
import type { ImportSource, SourceEntry } from '../source-entry.ts';
import { addressedBy } from './address-pattern.ts';
import { folderTopics, topicOf } from './folder-topics.ts';
import { frontMatterOf, textAt, textsAt, type FrontMatter } from './front-matter.ts';
import { languageOfPath, withoutLanguage } from './language-of-path.ts';
import { readMarkdown } from './read-markdown.ts';
import { withoutShortcodes } from './shortcodes.ts';
import type { SourceOptions } from './source-options.ts';

/** Reads a folder of Markdown as Hugo, Jekyll, Docusaurus and others have it. */
export function readMarkdownFolder(options: SourceOptions): ImportSource {
  const { files } = options;
  const left: ImportSource['left'] = [];
  const entries = files.paths
    .filter((path) => /\.(?:md|mdx|markdown)$/i.test(path))
    .flatMap((file) => entryOf(file, options, left));
  const topics = options.collection === 'faq' ? folderTopics(entries, options) : [];
  return { entries: [...topics, ...entries], files, hosts: new Set(), left };
}

function entryOf(file: string, options: SourceOptions, left: ImportSource['left']): SourceEntry[] {
  const { files, localeOf, language } = options;
  const name = posix.basename(file);
  if (isAside(file)) {
    left.push({
      message: 'the file is no article',
      found: name,
      fix: 'Nothing, unless readers are to see it.',
      needsPerson: false,
      source: file,
    });
    return [];
  }
  const head = frontMatterOf(files.text(file));
  const tag =
    languageOfPath(file, localeOf) ??
    (textAt(head, 'locale', 'lang', 'language') || language || defaultLocale);
  const locale = localeOf(tag);
  if (locale === undefined) {
    left.push({
      message: 'the language is none of the site',
      found: tag,
      fix: 'List it under languages in site.yaml, or name the locale that takes it: --locale tag=locale.',
      needsPerson: true,
      source: file,
    });
    return [];
  }
  const notes: Note[] = [];
  const note = (one: Note) => notes.push(one);
  const body = readMarkdown(withoutShortcodes(head.body, /\.mdx$/i.test(file), note));
  const path = sharedPath(file, options);
  const title = takeTitle(body, head) || plain(posix.basename(path));
  const topic = options.collection === 'faq' ? topicOf(path, options) : undefined;
  notes.push(...headNotes(head));
  const id = textAt(head, 'id');
  const slug = textAt(head, 'slugEN', 'slug') || plain(posix.basename(path));
  const page = (textAt(head, 'slugEN') ? textAt(head, 'slug', 'legacySlug') : '') || path;
  return [
    {
      id: `file:${
        textAt(head, 'translationKey') ||
        textAt(head, 'slugEN') ||
        plain(path)
          .toLowerCase()
          .replace(/[\s_]+/g, '-')
      }`,
      collection: options.collection,
      locale,
      source: file,
      file,
      title: oneLine(title),
      body,
      slug: posix.basename(slug.replace(/\/$/, '')),
      ...(textAt(head, 'description', 'summary', 'excerpt') && {
        description: oneLine(textAt(head, 'description', 'summary', 'excerpt')),
      }),
      updated: dayOfHead(head) ?? files.dayOf(file),
      aliases: [...new Set(textsAt(head, 'keywords', 'labels', 'label_names'))],
      ...(topic !== undefined && { topic }),
      isDraft: isDraft(head),
      formerly: formerAddresses(head, options, { lang: tag, path: page, id }),
      keys: [
        ...keysOfFile(file, path, tag, id),
        ...formerAddresses(head, options, { lang: tag, path: page, id }).map((one) =>
          plain(one).toLowerCase(),
        ),
      ],
      attachments: [],
      notes,
    },
  ];
}

/** What stands beside articles: the files of a repository, pages that only list others, fragments. */
function isAside(file: string): boolean {
  return /(?:^|\/)(?:README|LICENSE|CONTRIBUTING|CHANGELOG|CODE_OF_CONDUCT|SECURITY|SUMMARY|LOCALIZATION)(?:[.-][\w-]+)?\.(?:md|markdown)$|(?:^|\/)(?:\.|_(?:includes|partials|snippets|layouts)\/)|(?:^|\/)_[^/]*\.\w+$|(?:^|\/)node_modules\//i.test(
    file,
  );
}

/** The path that an article has in all its languages. */
function sharedPath(file: string, { localeOf }: SourceOptions): string {
  const path = withoutLanguage(file, localeOf)
    .replace(/^docusaurus-plugin-content-\w+\/(?:current|version-[^/]+)\//, '')
    .replace(/^(?:src\/)?(?:content|docs|_docs|_posts|_articles)\/(?:docs\/)?/, '')
    .replace(/(^|\/)\d{4}-\d{2}-\d{2}-/, '$1');
  // A folder with one page in it is that page.
  return path.replace(/\/index(\.\w+)$/i, '$1');
}

/** The heading of the first level is the title where there is no other, and is not repeated where it is the same. */
function takeTitle(body: Root, head: FrontMatter): string {
  const title = textAt(head, 'title', 'sidebar_label', 'linkTitle');
  const first = body.children.find((one) => !isBlank(one));
  if (!isElement(first, 'h1') || (title && oneLine(lineOf(first)) !== oneLine(title))) return title;
  body.children = body.children.filter((one) => one !== first);
  return title || lineOf(first);
}

function dayOfHead(head: FrontMatter): string | undefined {
  const written = textAt(
    head,
    'lastmod',
    'last_modified_at',
    'updated',
    'updatedAt',
    'modified',
    'last_update.date',
    'publishedAt',
    'date',
    'publishDate',
    'createdAt',
  );
  return /^\d{4}-\d{2}-\d{2}/.exec(written)?.[0];
}

function isDraft(head: FrontMatter): boolean {
  const { draft, published, unlisted } = head.values;
  const status = textAt(head, 'status').toLowerCase();
  return (
    draft === true ||
    published === false ||
    unlisted === true ||
    /^(?:draft|archived|unpublished|changed-draft)$/.test(status)
  );
}

function formerAddresses(
  head: FrontMatter,
  { address }: SourceOptions,
  parts: { lang: string; path: string; id: string },
): string[] {
  const written = [
    ...textsAt(head, 'aliases', 'redirect_from'),
    textAt(head, 'url'),
    textAt(head, 'permalink'),
  ];
  return [
    ...new Set([...addressedBy(address, parts), ...written.filter((one) => /^\/[^/{:]/.test(one))]),
  ];
}

function keysOfFile(file: string, path: string, tag: string, id: string): string[] {
  const page = `/${plain(path)}`.toLowerCase();
  return [
    fileKey(file),
    page,
    `/${tag.toLowerCase()}${page}`,
    ...(id ? [`id/${id}`] : []),
    ...(/^\d+$/.test(id) ? [`articles/${id}`] : []),
  ];
}

function headNotes(head: FrontMatter): Note[] {
  const tags = textsAt(head, 'tags').filter(Boolean);
  const status = textAt(head, 'status');
  return [
    ...(head.fault
      ? [
          {
            message: 'the front matter could not be read as a whole',
            found: head.fault,
            fix: 'Compare the head of both files.',
            needsPerson: true,
          },
        ]
      : []),
    ...(tags.length > 0
      ? [
          {
            message: 'tags were left out',
            found: tags.join(', '),
            fix: 'Name as aliases those that readers would type.',
            needsPerson: false,
          },
        ]
      : []),
    ...(/^archived$/i.test(status)
      ? [
          {
            message: 'the article was archived, so it is a draft',
            found: quoted(status),
            fix: 'Delete the file, or remove "draft".',
            needsPerson: false,
          },
        ]
      : []),
  ];
}

function oneLine(text: string): string {
  return withoutHiddenCharacters(text).replace(/\s+/g, ' ').trim();
}
