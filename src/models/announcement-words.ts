import type { Locale } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translate.ts';
import { inLocale } from '../schemas/fields.ts';
import type { Site } from '../schemas/site.ts';

/** What a category of announcements is called in a language, and what its dates are. */
export interface AnnouncementWords {
  label: string;
  starts: string;
  ends: string;
}

/** The words of a category; its id where `site.yaml` does not have it, which the checks do not let pass. */
export function announcementWords(
  id: string,
  { announcements }: Pick<Site, 'announcements'>,
  locale: Locale,
  t: Translate,
): AnnouncementWords {
  const category = announcements.categories.find((one) => one.id === id);
  return {
    label: category ? inLocale(category.label, locale) : id,
    starts: category?.starts ? inLocale(category.starts, locale) : t('announcements.starts'),
    ends: category?.ends ? inLocale(category.ends, locale) : t('announcements.ends'),
  };
}
