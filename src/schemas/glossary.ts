import { z } from 'zod';
import { entryFields } from './entry.ts';
import { text } from './fields.ts';

/** A term and what it means. */
export const glossarySchema = z.strictObject({
  ...entryFields,
  description: text.describe('The meaning in one sentence.'),
  reading: text.optional().describe('Pinyin or kana; decides the place in the index.'),
});
