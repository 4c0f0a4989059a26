import { z } from 'zod';
import { entryFields } from './entry.ts';
import { text } from './fields.ts';

/** A term and what it means. */
export const glossarySchema = z.strictObject({
  ...entryFields,
  /** The meaning in one sentence. */
  description: text,
  /** Pinyin or kana; decides the place in the index. */
  reading: text.optional(),
});
