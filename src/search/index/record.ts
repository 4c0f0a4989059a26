import type { ContentEntry } from '../../checks/content-entry.ts';
import { traitsOf } from '../../i18n/traits.ts';
import { entryHref } from '../../lib/path.ts';
import { wordsOf } from '../../lib/words.ts';
import { escapeXml } from '../../lib/xml.ts';

/** One entry as Pagefind indexes it: its own text alone, with what finds it. */
export interface SearchRecord {
  url: string;
  content: string;
}

/**
 * Pagefind cuts metadata at spaces alone, so title and aliases stand there as words too. Filters and
 * the newest first are search's own, by `entries.json`.
 */
export function searchRecord({
  collection,
  locale,
  slug,
  frontmatter,
  sections,
}: ContentEntry): SearchRecord {
  const traits = traitsOf(locale);
  const { title, description = '', aliases = [] } = frontmatter;
  const words = [title, ...aliases].flatMap((name) => wordsOf(name, traits));
  const body = sections.map(
    ({ id, heading, text }) =>
      (heading && `<h2 id="${escapeXml(id)}">${escapeXml(heading)}</h2>`) +
      `<p>${escapeXml(text)}</p>`,
  );
  const names = `<p data-pagefind-meta="words:${escapeXml(words.join(' '))}"></p>`;
  return {
    url: entryHref(locale, collection, slug),
    content: `<!doctype html><html lang="${traits.language}"><body data-pagefind-body><h1>${escapeXml(title)}</h1>${names}<p>${escapeXml(description)}</p>${body.join('')}</body></html>`,
  };
}
