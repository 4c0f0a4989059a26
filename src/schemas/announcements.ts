import { z } from 'zod';
import { categoryId } from './category-id.ts';
import { entryFields } from './entry.ts';
import { instant } from './fields.ts';

/** A notice with a date. */
export const announcementsSchema = z
  .strictObject({
    ...entryFields,
    category: categoryId.describe('The id of a category that `site.yaml` lists.'),
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
