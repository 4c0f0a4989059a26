import { z } from 'zod';
import { entryFields } from './entry.ts';
import { slug, text } from './fields.ts';

/** A task, step by step. */
export const tutorialsSchema = z.strictObject({
  ...entryFields,
  topic: slug
    .optional()
    .describe('The slug of the topic it belongs to; needed once there are topics.'),
  description: text.describe('What one can do after reading it, in a sentence.'),
  minutes: z.number().int().min(1).max(240).describe('How long it takes, in minutes.'),
});
