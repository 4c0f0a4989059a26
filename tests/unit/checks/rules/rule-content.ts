import { contentRoutes } from '../../../../src/checks/content-routes.ts';
import type { Content } from '../../../../src/checks/content.ts';
import { entryFinder } from '../../../../src/checks/entry-finder.ts';
import type { Article } from '../../../../src/reading/article.ts';
import { formatFault, type LineFault } from '../../../../src/reading/fault.ts';
import { entryFacts, type EntryFacts } from '../../../../src/reading/entry-facts.ts';
import type { FallbackChains, Locale } from '../../../../src/i18n/locales.ts';
import { parseEntryPath } from '../../../../src/lib/path.ts';
import type { CollectionName } from '../../../../src/schemas/collections.ts';

/** What a test says of a content folder besides its entries. */
export interface Surroundings {
  today?: Date;
  fallback?: FallbackChains;
  /** The address of the help centre. */
  url?: string;
  images?: string[];
}

/** Entries of which everything is known, as long as there are few. */
export interface WholeContent extends Content {
  entries: (Article & EntryFacts)[];
}

/** A rule, of whichever kind. */
export type AnyRule = (entry: Article & EntryFacts, content: Content) => LineFault[];

/** A content folder as the rules see it, from the texts of its entries by path; nothing is written. */
export function contentOf(
  texts: Record<string, string>,
  { today = new Date('2026-11-21T00:00:00Z'), fallback = {}, url, images = [] }: Surroundings = {},
): WholeContent {
  const entries = Object.entries(texts).map(([file, text]) => {
    const { collection, locale, slug } = parseEntryPath(file)!;
    const place = { collection: collection as CollectionName, locale: locale as Locale, slug };
    return { ...entryFacts({ file, ...place }, text), digest: file };
  });
  const files = [...Object.keys(texts), ...images].map((path) => ({ path }));
  return {
    folder: '/content',
    files: { files, folders: [] },
    entries,
    entryAt: entryFinder(entries, fallback, today),
    routes: contentRoutes(entries, fallback, today),
    site: url === undefined ? null : ({ url } as Content['site']),
    today,
  };
}

/** What a rule says of all entries, each as a line of the report. */
export function linesOf(rule: AnyRule, content: WholeContent): string[] {
  return content.entries.flatMap((entry) =>
    rule(entry, content).map((finding) => formatFault({ file: entry.file, ...finding })),
  );
}

/** The text of an entry: its frontmatter, whose first key is on line 2, and its body. */
export function entryText(frontmatter: string, body = ''): string {
  return `---\n${frontmatter}\n---\n\n${body}`;
}
