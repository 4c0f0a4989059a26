import { hash } from 'node:crypto';
import { articleFolder } from '../files/content-folder.ts';
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
  const digestOf = digester(url);
  let last: { digest: string; facts: EntryFacts } | undefined;

  const read = (place: EntryPlace, digest: string, text: string): EntryFacts => {
    if (last?.digest === digest) return last.facts;
    const facts = entryFacts(place, text);
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
    const place = placeOf(path);
    if (!place) return [];
    const source = readSource(path);
    if ('fault' in source) return [unread(unreadEntry(place, source.fault))];
    const digest = digestOf(place, source.text);
    const facts = () => read(place, digest, source.text);
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
  const digestOf = digester(withoutSlash(siteUrl));
  return paths.filter((path) => {
    const [place, source] = [placeOf(path), readSource(path)];
    return place && 'text' in source && articles.has(digestOf(place, source.text));
  }).length;
}

function withoutSlash(siteUrl?: string): string | undefined {
  return siteUrl?.replace(/\/$/, '');
}

function digester(url: string | undefined): (place: EntryPlace, text: string) => string {
  const surroundings = new Map<Locale, string>();
  return ({ locale, file }, text) => {
    const around = surroundings.get(locale) ?? surroundingsOf(locale, url);
    surroundings.set(locale, around);
    return hash('sha256', `${around} ${file}\n${text}`);
  };
}

function placeOf(path: string): EntryPlace | null {
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
