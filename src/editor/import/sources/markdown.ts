import type { Root } from 'hast';
import { posix } from 'node:path';
import { defaultLocale } from '../../../i18n/locales.ts';
import { keyOfFile, plain } from '../addresses.ts';
import { isBlank, isElement, textInLine } from '../html/trees.ts';
import type { Note } from '../note.ts';
import type { ImportSource, SourceEntry } from '../source-entry.ts';
import { folderTopics, folderTopicOf } from './folder-topics.ts';
import { frontMatterOf, textIn, type FrontMatter } from './front-matter.ts';
import { languageOfPath, withoutLanguage } from './language-of-path.ts';
import {
  dayOfHead,
  formerAddresses,
  headNotes,
  inOneLine,
  isDraftHead,
  labelsOfHead,
} from './markdown-head.ts';
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
    (textIn(head, 'locale', 'lang', 'language') || language || defaultLocale);
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
  const topic = options.collection === 'faq' ? folderTopicOf(path, options) : undefined;
  notes.push(...headNotes(head));
  const id = textIn(head, 'id');
  const slug = textIn(head, 'slugEN', 'slug') || plain(posix.basename(path));
  const page = (textIn(head, 'slugEN') ? textIn(head, 'slug', 'legacySlug') : '') || path;
  return [
    {
      id: `file:${
        textIn(head, 'translationKey') ||
        textIn(head, 'slugEN') ||
        plain(path)
          .toLowerCase()
          .replace(/[\s_]+/g, '-')
      }`,
      collection: options.collection,
      locale,
      source: file,
      file,
      title: inOneLine(title),
      body,
      slug: posix.basename(slug.replace(/\/$/, '')),
      ...(textIn(head, 'description', 'summary', 'excerpt') && {
        description: inOneLine(textIn(head, 'description', 'summary', 'excerpt')),
      }),
      updated: dayOfHead(head) ?? files.dayOf(file),
      aliases: labelsOfHead(head, title),
      ...(topic !== undefined && { topic }),
      isDraft: isDraftHead(head),
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
  const title = textIn(head, 'title', 'sidebar_label', 'linkTitle');
  const first = body.children.find((one) => !isBlank(one));
  if (!isElement(first, 'h1') || (title && inOneLine(textInLine(first)) !== inOneLine(title)))
    return title;
  body.children = body.children.filter((one) => one !== first);
  return title || textInLine(first);
}

function keysOfFile(file: string, path: string, tag: string, id: string): string[] {
  const page = `/${plain(path)}`.toLowerCase();
  return [
    keyOfFile(file),
    `/${plain(file)}`.toLowerCase(),
    page,
    `/${tag.toLowerCase()}${page}`,
    ...(id ? [`id/${id}`] : []),
    ...(/^\d+$/.test(id) ? [`articles/${id}`] : []),
  ];
}
