import { z } from 'zod';
import { entryFields } from './entry.ts';
import { instant } from './fields.ts';

/** What an announcement is about. */
export const announcementCategories = [
  'maintenance',
  'listing',
  'delisting',
  'security',
  'activity',
  'product',
] as const;

/** A notice with a date. */
export const announcementsSchema = z
  .strictObject({
    ...entryFields,
    category: z.enum(announcementCategories),
    published: instant.describe('When it was first published, with its offset.'),
    severity: z
      .enum(['info', 'minor', 'major', 'critical'])
      .optional()
      .describe('How much it disturbs a reader.'),
    starts: instant.optional().describe('When what it announces begins.'),
    ends: instant.optional().describe('When it is over.'),
    pinned: z.boolean().optional().describe('Stands first in the list.'),
  })
  .refine(({ starts, ends }) => !starts || !ends || starts < ends, {
    path: ['ends'],
    error: 'is not later than "starts"',
    // By default zod skips this where another key has a fault; an editor should hear of both.
    when: ({ value }) => hasTimes(value),
  });

function hasTimes(value: unknown): boolean {
  const { starts, ends } = Object(value) as Record<string, unknown>;
  return starts instanceof Date && ends instanceof Date;
}

/** One of the kinds of announcements. */
export type AnnouncementCategory = (typeof announcementCategories)[number];
