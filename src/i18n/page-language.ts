import type { Traits } from './traits.ts';

/** What a page tells its scripts of its language, in the data attributes of `<html>`. */
export interface PageLanguage extends Pick<Traits, 'dates' | 'moment'> {
  locale: string;
}

/**
 * The language of the open page.
 * @throws where the page does not tell
 */
export function pageLanguage(): PageLanguage {
  const { locale, dates, moment } = document.documentElement.dataset;
  if (!locale || !dates || !moment) throw new Error('<html> does not tell its language.');
  return { locale, dates, moment };
}
