import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { contentFolder } from './files/content-folder.ts';
import { locales } from './i18n/locales.ts';
import { articleReader } from './reading/read-article.ts';
import type { CollectionName } from './schemas/collections.ts';
import { frontmatterSchemas } from './schemas/frontmatter.ts';
import { readSite } from './schemas/read-site.ts';

/** Takes the articles of `<collection>/<locale>/<slug>.mdx` over, as they were checked; the id is `<locale>/<slug>`. */
function articlesOf(collection: CollectionName): Loader {
  const read = articleReader(readSite().url);
  return {
    name: 'articles',
    load: async ({ store }) => {
      const gone = new Set(store.keys());
      for (const path of entryPaths(collection)) {
        for (const { article } of read(path)) {
          const { locale, slug, frontmatter, digest } = article;
          if (!frontmatter) continue;
          const id = `${locale}/${slug}`;
          store.set({ id, data: frontmatter, digest });
          gone.delete(id);
        }
      }
      for (const id of gone) store.delete(id);
    },
  };
}

/** The files of a collection; its folders can come and go while somebody writes. */
function entryPaths(collection: CollectionName): string[] {
  return locales.flatMap((locale) => {
    const folder = join(contentFolder(), collection, locale);
    if (!existsSync(folder)) return [];
    const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
    return names.toSorted().map((name) => join(folder, name));
  });
}

export const collections = {
  faq: defineCollection({ loader: articlesOf('faq'), schema: frontmatterSchemas.faq }),
  tutorials: defineCollection({
    loader: articlesOf('tutorials'),
    schema: frontmatterSchemas.tutorials,
  }),
  announcements: defineCollection({
    loader: articlesOf('announcements'),
    schema: frontmatterSchemas.announcements,
  }),
  glossary: defineCollection({
    loader: articlesOf('glossary'),
    schema: frontmatterSchemas.glossary,
  }),
  topics: defineCollection({ loader: articlesOf('topics'), schema: frontmatterSchemas.topics }),
};
