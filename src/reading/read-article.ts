import { hash } from 'node:crypto';
import { dirname } from 'node:path';
import { articleFolder } from '../files/content-folder.ts';
import { mentionedFacts } from '../facts/placeholders.ts';
import { readFolderFacts, type FolderFacts } from '../i18n/folder-facts.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';
import { parseEntryPath } from '../lib/path.ts';
import { isCollection } from '../schemas/collections.ts';
import { emptyBody, type Article, type ArticleBody } from './article.ts';
import { entryFacts, unreadEntry, type EntryFacts, type EntryPlace } from './entry-facts.ts';
import { keptIn } from './kept.ts';
import { htmlTreeMaker } from './markdown/processor.ts';
import { articleParts } from './parts.ts';
import { surroundingsOf } from './reader-version.ts';
import { readSource } from './source-text.ts';

/** An article, and what is known of it only while its text is at hand. */
export interface ReadArticle {
  article: Article;
  /** As it was written; empty where the file is no text. */
  text: string;
  /** Everything that can be said of its text; read again where the article was kept. */
  facts: () => EntryFacts;
  body: () => ArticleBody;
}

/** Reads what may be an entry from its absolute path; nothing where no entry may stand. */
export type ArticleReader = (path: string) => ReadArticle[];

const articles = keptIn<Article>(articleFolder(), 'article');
const bodies = keptIn<ArticleBody>(articleFolder(), 'body');

/** Reads articles of a site that is published at a url, each text once: what was read is kept by its digest. */
export function articleReader(siteUrl?: string): ArticleReader {
  const url = withoutSlash(siteUrl);
  const htmlTree = htmlTreeMaker(url);
  const factsFor = factsByFolder();
  const digestOf = digester(url, factsFor);
  let last: { digest: string; facts: EntryFacts } | undefined;

  const read = (path: string, place: EntryPlace, digest: string, text: string): EntryFacts => {
    if (last?.digest === digest) return last.facts;
    const { written } = factsFor(path);
    const facts = entryFacts(place, text, (fact) => written(fact, place.locale));
    last = { digest, facts };
    return facts;
  };
  const bodyOf = (facts: EntryFacts): ArticleBody => {
    const { tree, body, collection, locale, file } = facts;
    const { headings = [], sections = [] } = body ?? {};
    const parts = tree ? articleParts(htmlTree(tree, `/${file}`), `${collection}/${locale}`) : [];
    return { headings, sections, parts };
  };

  return (path) => {
    const place = entryPlaceOf(path);
    if (!place) return [];
    const source = readSource(path);
    if ('fault' in source) return [unread(unreadEntry(place, source.fault))];
    const digest = digestOf(path, place, source.text);
    const facts = () => read(path, place, digest, source.text);
    const body = () => bodies.get(digest) ?? bodyOf(facts());
    const kept = articles.get(digest);
    if (kept) return [{ article: kept, text: source.text, facts, body }];
    const article = articleOf(facts(), digest);
    bodies.put(digest, bodyOf(facts()));
    articles.put(digest, article);
    return [{ article, text: source.text, facts, body }];
  };
}

/** How many of some files are kept as they are now. */
export function countKept(paths: string[], siteUrl?: string): number {
  const digestOf = digester(withoutSlash(siteUrl), factsByFolder());
  return paths.filter((path) => {
    const [place, source] = [entryPlaceOf(path), readSource(path)];
    return place && 'text' in source && articles.has(digestOf(path, place, source.text));
  }).length;
}

function withoutSlash(siteUrl?: string): string | undefined {
  return siteUrl?.replace(/\/$/, '');
}

/** Gives the facts of the content folder in which an entry stands, each folder's read once. */
function factsByFolder(): (path: string) => FolderFacts {
  const known = new Map<string, FolderFacts>();
  return (path) => {
    const folder = dirname(dirname(dirname(path)));
    const facts = known.get(folder) ?? readFolderFacts(folder);
    known.set(folder, facts);
    return facts;
  };
}

/** What an entry is kept under: the facts that it names count as they are written in its language. */
function digester(
  url: string | undefined,
  factsFor: (path: string) => FolderFacts,
): (path: string, place: EntryPlace, text: string) => string {
  const surroundings = new Map<Locale, string>();
  return (path, { locale, file }, text) => {
    const around = surroundings.get(locale) ?? surroundingsOf(locale, url);
    surroundings.set(locale, around);
    const named = mentionedFacts(text).map((fact) => factsFor(path).written(fact, locale) ?? null);
    const facts = named.length > 0 ? JSON.stringify(named) : '';
    return hash('sha256', `${around} ${file}${facts}\n${text}`);
  };
}

/** Where an entry with this path would stand; null where none may. */
export function entryPlaceOf(path: string): EntryPlace | null {
  const { collection = '', locale = '', slug = '' } = parseEntryPath(path) ?? {};
  if (!isCollection(collection) || !isLocale(locale)) return null;
  return { file: `${collection}/${locale}/${slug}.mdx`, collection, locale, slug };
}

function articleOf({ tree: _tree, body, ...rest }: EntryFacts, digest: string): Article {
  if (!body) return { ...rest, digest, body };
  const { isBroken, isEmpty, headings, ids, links, images } = body;
  return { ...rest, digest, body: { isBroken, isEmpty, headings, ids, links, images } };
}

/** A file that is no text is read anew each time. */
function unread(facts: EntryFacts): ReadArticle {
  return { article: articleOf(facts, ''), text: '', facts: () => facts, body: () => emptyBody };
}
