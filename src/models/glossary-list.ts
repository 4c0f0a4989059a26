import type { Locale } from '../i18n/locales.ts';
import { groupsAt, type ListPage } from '../lib/pages.ts';
import { glossaryIndex } from '../queries/glossary.ts';
import type { Library } from '../queries/library.ts';
import { perPage } from '../routes/lists.ts';
import { listHref, type ListPlace } from '../routes/pages.ts';
import { entryLink, type EntryLink } from './entry-link.ts';

/** The terms under one letter. */
export interface LetterGroup {
  letter: string;
  /** Its heading's, for links. */
  id: string;
  terms: EntryLink[];
}

/** One page of the glossary, and where each letter begins. */
export interface GlossaryList {
  list: ListPage<LetterGroup>;
  letters: { letter: string; href: string }[];
}

/** A page of the glossary of a language, whose letters lead to any page. */
export function glossaryList(library: Library, locale: Locale, place: ListPlace): GlossaryList {
  const index = glossaryIndex(library, locale);
  const groups = index.map(({ letter, terms }) => ({ key: letter, items: terms }));
  const page = groupsAt(groups, perPage.glossary, place.number);
  const items = page.items.map(({ key, items: terms }) => {
    return { letter: key, id: idOf(key), terms: terms.map(entryLink) };
  });
  let above = 0;
  const letters = index.map(({ letter, terms }) => {
    const number = Math.floor(above / perPage.glossary) + 1;
    above += terms.length;
    const href = number === place.number ? '' : listHref(locale, { ...place, number });
    return { letter, href: `${href}#${encodeURIComponent(idOf(letter))}` };
  });
  return { list: { ...page, items }, letters };
}

function idOf(letter: string): string {
  return letter === '#' ? 'other' : letter;
}
