import type { BodyFacts } from './body-facts.ts';
import type { EntryFacts } from './entry-facts.ts';
import type { BodyHeading } from './markdown/headings.ts';
import type { Section } from './markdown/sections.ts';
import type { Part } from './parts.ts';

/** What of a body the rest of the folder has to do with. */
export type ArticleLinks = Pick<
  BodyFacts,
  'isBroken' | 'isEmpty' | 'headings' | 'ids' | 'links' | 'images'
>;

/** An entry as it is kept: little enough to hold ten thousand of them. */
export interface Article extends Omit<EntryFacts, 'body' | 'tree'> {
  /** Changes with the text and with all that it draws on. */
  digest: string;
  /** Null where the file could not be read. */
  body: ArticleLinks | null;
}

/** The body of an article: what its page shows and what search finds. */
export interface ArticleBody {
  headings: BodyHeading[];
  /** Its plain text. */
  sections: Section[];
  /** What its page is rendered from. */
  parts: Part[];
}

/** The body of what could not be read. */
export const emptyBody: ArticleBody = { headings: [], sections: [], parts: [] };
