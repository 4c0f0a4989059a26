import { z } from 'zod';
import { categoryId, categoryList } from './category-id.ts';
import { localised } from './fields.ts';

/** What announcements can be about. */
const announcementCategory = z.strictObject({
  id: categoryId,
  label: localised,
  starts: localised
    .optional()
    .describe('What `starts` is called, if not "Starts": the end of trading, for a delisting.'),
  ends: localised.optional().describe('What `ends` is called, such as the end of withdrawals.'),
  onHome: z
    .boolean()
    .optional()
    .describe('Its notices stand on the home page while they are under way or still to come.'),
});

/** `announcements` of `site.yaml`; the order of the categories is that of the menus. */
export const announcementSettings = z.strictObject({
  categories: categoryList(announcementCategory),
});

/** What announcements can be about, checked. */
export type AnnouncementCategory = z.infer<typeof announcementCategory>;
