import type { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import type { BodyHeading } from '../reading/markdown/headings.ts';
import type { Section } from '../reading/markdown/sections.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { frontmatterSchemas } from '../schemas/frontmatter.ts';
import type { EntryFacts } from '../reading/entry-facts.ts';

/** An entry as the search index and the reports take it; its collection tells the shape of its frontmatter. */
export type ContentEntry = {
  [Collection in CollectionName]: {
    /** Relative to the content folder, such as `faq/en/fees.mdx`. */
    file: string;
    collection: Collection;
    locale: Locale;
    slug: string;
    /** Checked; `draft: true` marks what is not published. */
    frontmatter: z.output<(typeof frontmatterSchemas)[Collection]>;
    headings: BodyHeading[];
    sections: Section[];
  };
}[CollectionName];

/** The entries whose frontmatter is sound and whose body can be read. */
export function contentEntries(facts: EntryFacts[]): ContentEntry[] {
  return facts.flatMap(({ file, collection, locale, slug, frontmatter, body }) => {
    if (!frontmatter || !body) return [];
    const { headings, sections } = body;
    return [{ file, collection, locale, slug, frontmatter, headings, sections } as ContentEntry];
  });
}
