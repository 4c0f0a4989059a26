import { z } from 'zod';
import { entryFields } from './entry.ts';
import { slug } from './fields.ts';

/** A question and its answer. */
export const faqSchema = z.strictObject({
  ...entryFields,
  topic: slug
    .optional()
    .describe('The slug of the topic it belongs to; needed once there are topics.'),
});
