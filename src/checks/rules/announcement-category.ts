import { slugPattern } from '../../schemas/fields.ts';
import type { EntryRule } from '../content.ts';
import { quoted } from '../../reading/fault.ts';
import { didYouMean } from '../../reading/nearest.ts';
import { lineOf } from '../../reading/yaml-document.ts';

/** The category of an announcement is one that `site.yaml` lists. */
export const announcementCategoryRule: EntryRule = (entry, { site }) => {
  const { category } = entry.written;
  if (entry.collection !== 'announcements' || !site) return [];
  if (typeof category !== 'string' || !slugPattern.test(category)) return [];
  const known = site.announcements.categories.map(({ id }) => id);
  if (known.includes(category)) return [];
  return [
    {
      line: lineOf(entry.lines, ['category']),
      message: 'the category does not exist',
      found: quoted(category),
      expected:
        known.length > 0
          ? `one of ${known.join(', ')}`
          : 'a category under "announcements" in site.yaml, which lists none',
      fix: didYouMean(
        category,
        known,
        `Add it to site.yaml: announcements: categories: - id: ${category}.`,
      ),
    },
  ];
};
