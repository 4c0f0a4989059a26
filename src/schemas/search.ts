import { z } from 'zod';
import { entryReference, text } from './fields.ts';

/** `content/search/<locale>.yaml`: how readers of a language word their questions. */
export const searchSchema = z.strictObject({
  /** Groups of words for the same thing; search finds each by the others. */
  synonyms: z.array(z.array(text).min(2, { error: 'has fewer than two words' })).default([]),
  /** Words that only hold a sentence together; search leaves them out. */
  functionWords: z.array(text).optional(),
  /** Particles and endings that stand behind a word; search takes them off. */
  endings: z.array(text).optional(),
  /** Entries that stand before all else where a query holds one of the words. */
  bestBets: z
    .array(z.strictObject({ words: z.array(text).min(1), entry: entryReference }))
    .optional(),
});

/** How readers of a language word their questions. */
export type SearchDocument = z.infer<typeof searchSchema>;
