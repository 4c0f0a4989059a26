import { z } from 'zod';
import { entryFields } from './entry.ts';

/** The icons that a topic can have, drawn in `components/Icon.astro`. */
export const topicIcons = [
  'user',
  'shield',
  'id-card',
  'arrow-down',
  'arrow-up',
  'chart',
  'book',
  'question',
] as const;

/** A field of problems, such as withdrawals. */
export const topicsSchema = z.strictObject({
  ...entryFields,
  order: z.number().int().describe('Its place among the topics, lowest first.'),
  icon: z.enum(topicIcons).optional(),
});
