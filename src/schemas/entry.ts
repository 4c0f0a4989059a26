import { z } from 'zod';
import { calendarDate, entryReference, text } from './fields.ts';

/** The frontmatter that every entry has, whatever its collection. */
export const entryFields = {
  /** The question, task or term, shown as the page's heading. */
  title: text,
  /** The day on which somebody last checked that the text is true. */
  updated: calendarDate,
  /** One or two sentences; shown under the title and to search engines. */
  description: text.optional(),
  /** What readers also call it; search finds the entry by each. */
  aliases: z.array(text).optional(),
  /** Entries to read next, as `collection/slug`. */
  related: z.array(entryReference).optional(),
  /** The day by which somebody must read it again; past it, the build warns. */
  reviewBy: calendarDate.optional(),
  /** Shown by `npm run dev` alone. */
  draft: z.boolean().optional(),
};
