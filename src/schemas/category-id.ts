import { z } from 'zod';
import { slugPattern } from './fields.ts';

/** The id of a category, which stands in addresses and in entries. */
export const categoryId = z
  .string()
  .regex(slugPattern, { error: 'is not an id: lower-case letters, digits and hyphens' });

/** A list of categories in which no id comes twice. */
export function categoryList<C extends z.ZodObject<{ id: typeof categoryId }>>(category: C) {
  return z.array(category).superRefine(
    (categories, context) => {
      const ids = categories.map(({ id }) => id);
      ids.forEach((id, index) => {
        if (ids.indexOf(id) === index) return;
        const message = `names "${id}" a second time`;
        context.addIssue({ code: 'custom', path: [index, 'id'], message });
      });
    },
    // By default zod skips this where another key has a fault; an editor should hear of both.
    { when: ({ value }) => Array.isArray(value) && value.every((one) => Object(one) === one) },
  );
}
