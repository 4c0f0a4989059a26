import type { ContentEntry } from '../../checks/content-entry.ts';
import { traitsOf } from '../../i18n/traits.ts';
import { dayOf } from '../../lib/date.ts';
import { entryHref } from '../../lib/path.ts';
import { wordsOf } from '../../lib/words.ts';
import { escapeXml } from '../../lib/xml.ts';

/** One entry as Pagefind indexes it: its own text alone, with what finds it and what filters it. */
export interface SearchRecord {
  url: string;
  content: string;
}

/** Pagefind cuts metadata at spaces alone, so title and aliases stand there as words too. */
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
  const topic = ('topic' in frontmatter && frontmatter.topic) || '';
  const body = sections.map(
    ({ id, heading, text }) =>
      (heading && `<h2 id="${escapeXml(id)}">${escapeXml(heading)}</h2>`) +
      `<p>${escapeXml(text)}</p>`,
  );
  const facts = [
    `<p data-pagefind-meta="words:${escapeXml(words.join(' '))}"></p>`,
    `<p data-pagefind-filter="collection:${collection}"></p>`,
    topic && `<p data-pagefind-filter="topic:${topic}"></p>`,
    ...announcementFacts(frontmatter),
  ];
  return {
    url: entryHref(locale, collection, slug),
    content: `<!doctype html><html lang="${traits.language}"><body data-pagefind-body><h1>${escapeXml(title)}</h1>${facts.join('')}<p>${escapeXml(description)}</p>${body.join('')}</body></html>`,
  };
}

/** What sorts and filters announcements. */
function announcementFacts(frontmatter: ContentEntry['frontmatter']): string[] {
  if (!('published' in frontmatter)) return [];
  return [
    `<p data-pagefind-filter="category:${frontmatter.category}"></p>`,
    `<p data-pagefind-sort="date:${dayOf(frontmatter.published)}"></p>`,
  ];
}
