import { z } from 'zod';
import { localePattern } from '../i18n/language-row.ts';
import { slug, text } from './fields.ts';

const termSchema = z.strictObject({
  use: text.describe('The word that this site writes.'),
  avoid: z
    .array(text)
    .optional()
    .describe('Words for the same thing that it does not write; `check --fix` replaces them.'),
  review: z
    .array(text)
    .optional()
    .describe('Words that are right elsewhere, so that a person has to look.'),
  why: text.describe('The reason, for whoever would have written another word.'),
});

/** What one language calls something. */
export type HouseTerm = z.infer<typeof termSchema>;

const locale = z.string().regex(localePattern, { error: 'is not a locale' });

/** `content/terms.yaml`: for each concept the word of each language. Readers' own words stand in `aliases` and `search/`. */
export const termsSchema = z.record(slug, z.record(locale, termSchema));

/** What a site calls things, by concept and locale. */
export type Terms = z.infer<typeof termsSchema>;
