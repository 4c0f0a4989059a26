import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { contentFolder } from './files/content-folder.ts';
import type { CollectionName } from './schemas/collections.ts';
import { frontmatterSchemas } from './schemas/frontmatter.ts';

/** Reads `<collection>/<locale>/<slug>.mdx`; the id is `<locale>/<slug>`. */
function folderOf(collection: CollectionName): Loader {
  const folder = join(contentFolder(), collection);
  const files = glob({ base: pathToFileURL(folder), pattern: '*/*.mdx', retainBody: false });
  // A folder can come and go while somebody writes, and its loader complains of one that is not there.
  const load: Loader['load'] = async (context) =>
    existsSync(folder) ? files.load(context) : context.store.clear();
  return { name: 'entries', load };
}

export const collections = {
  faq: defineCollection({ loader: folderOf('faq'), schema: frontmatterSchemas.faq }),
  tutorials: defineCollection({
    loader: folderOf('tutorials'),
    schema: frontmatterSchemas.tutorials,
  }),
  announcements: defineCollection({
    loader: folderOf('announcements'),
    schema: frontmatterSchemas.announcements,
  }),
  glossary: defineCollection({ loader: folderOf('glossary'), schema: frontmatterSchemas.glossary }),
  topics: defineCollection({ loader: folderOf('topics'), schema: frontmatterSchemas.topics }),
};
