import type { z } from 'zod';
import type { Locale } from '../i18n/locales.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { frontmatterSchemas } from '../schemas/frontmatter.ts';
import type { Section } from '../reading/markdown/sections.ts';
import { picturesShown } from '../reading/pictures-shown.ts';
import type { ReadArticle } from '../reading/read-article.ts';

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
    /** Changes with its text and with all that it draws on. */
    digest: string;
    /** The pictures that it shows, by their paths in the content folder. */
    pictures: string[];
    /** Its plain text; read each time it is asked for, for ten thousand are too many to hold. */
    sections: Section[];
  };
}[CollectionName];

/** The entries whose frontmatter is sound and whose body can be read. */
export function contentEntries(read: Pick<ReadArticle, 'article' | 'body'>[]): ContentEntry[] {
  return read.flatMap(({ article, body }) => {
    const { file, collection, locale, slug, frontmatter, digest } = article;
    if (!frontmatter || !article.body) return [];
    const pictures = picturesShown(article);
    const entry = {
      ...{ file, collection, locale, slug, frontmatter, digest, pictures },
      get sections() {
        return body().sections;
      },
    };
    return [entry as ContentEntry];
  });
}
