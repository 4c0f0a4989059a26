import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { HtmlValidate, Parser, StaticConfigLoader } from 'html-validate';
import type { HtmlElement } from 'html-validate';
import { builtUrl } from '../../../src/cli/site-server.ts';
import { basePathOf } from '../../../src/lib/path.ts';

/** The built site that these tests read. */
export const siteFolder = resolve(process.env['WENDA_TEST_SITE'] || 'test-results/site');

/** A built page, parsed. */
export interface Page {
  /** Its path below the site's url, such as `/en/faq/fees/` or `/en/404.html`. */
  path: string;
  /** Relative to the site's folder. */
  file: string;
  html: string;
  root: HtmlElement;
}

/** A built site in a folder; a path is taken as published or below the site's url. */
export interface BuiltSite {
  folder: string;
  /** What stands before each path as published: `/`, or the path of the site's url. */
  base: string;
  pages: Page[];
  /** The path of every file, pages included. */
  files: string[];
  /** The page at a path, else undefined. */
  pageAt: (path: string) => Page | undefined;
  /** Whether a static host would answer at this path. */
  has: (path: string) => boolean;
  read: (path: string) => string;
}

const loader = new StaticConfigLoader({ root: true, elements: ['html5'] });
const parser = new Parser(await new HtmlValidate(loader).getConfigFor('page.html'));

const opened = new Map<string, BuiltSite>();

/** Reads a built site; throws with the command that builds it where there is none. */
export function openSite(folder = siteFolder): BuiltSite {
  const known = opened.get(folder);
  if (known) return known;
  if (!existsSync(join(folder, 'sitemap.xml'))) {
    throw new Error(
      `There is no built site in ${folder}. Build it first: npm run build -- --outDir ${relative('.', folder) || folder}\n` +
        'Or name another one in WENDA_TEST_SITE.',
    );
  }
  const site = readSite(folder);
  opened.set(folder, site);
  return site;
}

function readSite(folder: string): BuiltSite {
  const pages = globSync('**/*.html', { cwd: folder })
    .map((name) => name.split(sep).join('/'))
    .sort()
    .map((file) => readPage(folder, file));
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const files = new Set(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(
        (entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`,
      ),
  );
  const base = basePathOf(builtUrl(folder));
  const below = (path: string) => (path.startsWith(base) ? `/${path.slice(base.length)}` : path);
  return {
    folder,
    base,
    pages,
    files: [...files],
    pageAt: (path) => byPath.get(below(path)),
    has: (path) => byPath.has(below(path)) || files.has(below(path)),
    read: (path) => readFileSync(join(folder, below(path)), 'utf8'),
  };
}

function readPage(folder: string, file: string): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  return {
    path: `/${file}`.replace(/\/index\.html$/, '/'),
    file,
    html,
    root: parser.parseHtml(html),
  };
}

const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/**
 * Text or an attribute's value as a browser reads it.
 * @example decoded('a &amp; b &#39;') // "a & b '"
 */
export function decoded(text: string): string {
  return text.replace(/&(#x?[\da-f]+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return String.fromCodePoint(code);
  });
}

/** An attribute as a browser reads it; null where it is not there. */
export function attribute(element: HtmlElement, name: string): string | null {
  const value = element.getAttributeValue(name);
  return value === null ? null : decoded(value);
}

/** The text of an element, blanks folded. */
export function textOf(element: HtmlElement | null): string {
  return decoded(element?.textContent ?? '')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();
}

/** The nearest element of the given kind that holds this one, or null. */
export function closest(
  element: HtmlElement,
  is: (candidate: HtmlElement) => boolean,
): HtmlElement | null {
  for (let at: HtmlElement | null = element; at; at = at.parent) if (is(at)) return at;
  return null;
}

/** The language of an element, from itself or what holds it. */
export function languageOf(element: HtmlElement): string | null {
  const holder = closest(element, (candidate) => candidate.getAttributeValue('lang') !== null);
  return holder && attribute(holder, 'lang');
}

/** The first segment of a page's path, if it names a locale. */
export function localeSegment(path: string): string {
  return path.split('/')[1] ?? '';
}
