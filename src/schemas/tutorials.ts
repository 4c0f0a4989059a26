import { z } from 'zod';
import { entryFields } from './entry.ts';
import { slug, text } from './fields.ts';

/** A task, step by step. */
export const tutorialsSchema = z.strictObject({
  ...entryFields,
  /** The slug of the topic it belongs to. */
  topic: slug,
  /** What one can do after reading it, in a sentence. */
  description: text,
  /** How long it takes, in minutes. */
  minutes: z.number().int().min(1).max(240),
});
