import { z } from 'zod';
import { text } from './fields.ts';

/** Keys of the frontmatter that say the same in every language. */
export const commonKeys = [
  'topic',
  'related',
  'reviewBy',
  'minutes',
  'category',
  'severity',
  'published',
  'starts',
  'ends',
  'pinned',
  'order',
  'icon',
  'ticket',
] as const;

/** In what a translation can differ from its source: its text, and its frontmatter. */
export const aspects = [
  'facts',
  'numbers',
  'links',
  'tickets',
  'headings',
  'steps',
  'callouts',
  'tables',
  'pictures',
  ...commonKeys,
] as const;

/** Something in which a translation can differ from its source. */
export type Aspect = (typeof aspects)[number];

const reason = text.optional();

/** What of an entry differs between languages on purpose, each with the reason. */
export const differs = z.strictObject(
  Object.fromEntries(aspects.map((aspect) => [aspect, reason])) as Record<Aspect, typeof reason>,
);
