import type { Element, Root } from 'hast';
import { posix } from 'node:path';
import { withoutHiddenCharacters } from '../../../reading/hidden-characters.ts';
import { keyOfFile, keysOf } from '../addresses.ts';
import { attribute, isElement, textInLine, replaceElements } from '../html/trees.ts';
import type { Note } from '../note.ts';
import type { ImportSource, SourceEntry } from '../source-entry.ts';
import { addressedBy } from './address-pattern.ts';
import { languageOfPath, withoutLanguage } from './language-of-path.ts';
import { firstElement, readPage } from './read-html.ts';
import type { SourceOptions } from './source-options.ts';

/** Reads pages that were saved as HTML: what stands in their main part, with what their head says. */
export function readHtmlPages(options: SourceOptions): ImportSource {
  const { files, localeOf } = options;
  const left: ImportSource['left'] = [];
  const entries = files.paths
    .filter((path) => /\.(?:html?|xhtml)$/i.test(path))
    .flatMap((file): SourceEntry[] => {
      const page = readPage(files.text(file));
      const tag = languageOfPath(file, localeOf) ?? langOfPage(page) ?? options.language;
      const locale = tag === undefined ? undefined : localeOf(tag);
      if (locale === undefined) {
        left.push({
          message:
            tag === undefined
              ? 'the page does not tell its language'
              : 'the language is none of the site',
          found: tag ?? file,
          fix: 'Name the locale that takes it: --locale tag=locale, or --language for all pages.',
          needsPerson: true,
          source: file,
        });
        return [];
      }
      const body = mainOf(page);
      const heading = firstElement(body, ({ tagName }) => tagName === 'h1');
      const title =
        (heading && textInLine(heading)) ||
        meta(page, 'og:title') ||
        titleOf(page) ||
        posix.basename(file);
      if (heading) replaceElements(body, (one) => (one === heading ? [] : undefined));
      const path = withoutLanguage(file, localeOf);
      const description = meta(page, 'description') || meta(page, 'og:description');
      const canonical = canonicalOf(page);
      const updated = /\d{4}-\d{2}-\d{2}/.exec(
        meta(page, 'article:modified_time') || meta(page, 'last-modified') || '',
      )?.[0];
      const notes: Note[] = [];
      return [
        {
          id: `page:${path.replace(/\.\w+$/, '').toLowerCase()}`,
          collection: options.collection,
          locale,
          source: file,
          file,
          title: withoutHiddenCharacters(title).replace(/\s+/g, ' ').trim(),
          body,
          slug: posix.basename(path).replace(/\.\w+$/, ''),
          ...(description && {
            description: withoutHiddenCharacters(description).replace(/\s+/g, ' ').trim(),
          }),
          updated: updated ?? files.dayOf(file),
          aliases: [],
          ...(options.topic !== undefined && { topic: options.topic }),
          isDraft: /noindex/.test(meta(page, 'robots')),
          formerly: [
            ...new Set([
              canonical,
              ...addressedBy(options.address, { lang: tag ?? '', path, id: '' }),
            ]),
          ].filter(Boolean),
          keys: [keyOfFile(file), ...(canonical ? keysOf(canonical, file, new Set()) : [])],
          attachments: [],
          notes,
        },
      ];
    });
  return { entries, files, hosts: new Set(), left };
}

/** The part of a page that is its own: what Zendesk's themes call so, else what HTML does, else the whole body. */
function mainOf(page: Root): Root {
  const isNamed = (one: Element) =>
    /(?:^|\s)article[-_]?body(?:$|\s)/.test([one.properties['className']].flat().join(' '));
  const found =
    firstElement(page, isNamed) ??
    firstElement(page, ({ tagName }) => tagName === 'article') ??
    firstElement(page, (one) => one.tagName === 'main' || one.properties['role'] === 'main') ??
    firstElement(page, ({ tagName }) => tagName === 'body');
  const heading =
    found && !firstElement(found, ({ tagName }) => tagName === 'h1')
      ? firstElement(page, ({ tagName }) => tagName === 'h1')
      : undefined;
  const body: Root = {
    type: 'root',
    children: [...(heading ? [heading] : []), ...(found?.children ?? page.children)],
  };
  replaceElements(body, (one) =>
    isElement(one, 'nav', 'header', 'footer') &&
    one !== heading &&
    !firstElement(one, ({ tagName }) => tagName === 'h1')
      ? []
      : undefined,
  );
  return body;
}

function titleOf(page: Root): string {
  const title = firstElement(page, ({ tagName }) => tagName === 'title');
  // What stands behind the last bar or dash is the name of the site.
  return title ? textInLine(title).replace(/\s+[|–—-]\s+[^|–—-]+$/, '') : '';
}

function langOfPage(page: Root): string | undefined {
  const root = firstElement(page, ({ tagName }) => tagName === 'html');
  return (root && (attribute(root, 'lang') || attribute(root, 'xmlLang'))) || undefined;
}

function meta(page: Root, name: string): string {
  const found = firstElement(
    page,
    (one) =>
      one.tagName === 'meta' &&
      (one.properties['name'] === name || one.properties['property'] === name),
  );
  return found ? attribute(found, 'content').trim() : '';
}

function canonicalOf(page: Root): string {
  const link = firstElement(
    page,
    (one) => one.tagName === 'link' && [one.properties['rel']].flat().includes('canonical'),
  );
  const href = link ? attribute(link, 'href') : '';
  return URL.canParse(href) ? new URL(href).pathname : '';
}
