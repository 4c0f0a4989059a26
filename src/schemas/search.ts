import { z } from 'zod';
import { entryReference, text } from './fields.ts';

/** `content/search/<locale>.yaml`: how readers of a language word their questions. */
export const searchSchema = z.strictObject({
  synonyms: z
    .array(z.array(text).min(2, { error: 'has fewer than two words' }))
    .default([])
    .describe('Groups of words for the same thing; search finds each by the others.'),
  functionWords: z
    .array(text)
    .optional()
    .describe('Words that only hold a sentence together; search leaves them out.'),
  endings: z
    .array(text)
    .optional()
    .describe('Particles and endings that stand behind a word; search takes them off.'),
  bestBets: z
    .array(z.strictObject({ words: z.array(text).min(1), entry: entryReference }))
    .optional()
    .describe('Entries that stand before all else where a query holds one of the words.'),
});

/** How readers of a language word their questions. */
export type SearchDocument = z.infer<typeof searchSchema>;
