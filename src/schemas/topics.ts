import { z } from 'zod';
import { categoryId } from './category-id.ts';
import { entryFields } from './entry.ts';
import { text } from './fields.ts';

/** The icons that ship for topics, drawn in `components/Icon.astro`. */
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

/** The name of an icon that ships. */
export type TopicIconName = (typeof topicIcons)[number];

/** Whether an icon is one that ships. */
export function isTopicIcon(icon: string): icon is TopicIconName {
  return topicIcons.some((name) => name === icon);
}

/**
 * The place of an icon's drawing in the content folder; null where it is written otherwise.
 * @example iconFileOf('../../images/truck.svg') // 'images/truck.svg'
 */
export function iconFileOf(icon: string): string | null {
  const path = /^\.\.\/\.\.\/(images\/.+\.svg)$/.exec(icon)?.[1];
  return path && !path.includes('..') ? path : null;
}

/** A field of problems, such as withdrawals. */
export const topicsSchema = z.strictObject({
  ...entryFields,
  order: z.number().int().describe('Its place among the topics, lowest first.'),
  icon: text
    .optional()
    .describe(
      `One of ${topicIcons.join(', ')}, or a drawing of yours, such as ../../images/truck.svg.`,
    ),
  ticket: categoryId
    .optional()
    .describe('The id of the ticket category with which the form opens from what is about it.'),
});
