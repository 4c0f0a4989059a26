import { announcementsSchema } from './announcements.ts';
import type { CollectionName } from './collections.ts';
import { faqSchema } from './faq.ts';
import { glossarySchema } from './glossary.ts';
import { topicsSchema } from './topics.ts';
import { tutorialsSchema } from './tutorials.ts';

/** The frontmatter schema of each collection. */
export const frontmatterSchemas = {
  faq: faqSchema,
  tutorials: tutorialsSchema,
  announcements: announcementsSchema,
  glossary: glossarySchema,
  topics: topicsSchema,
} satisfies Record<CollectionName, unknown>;
