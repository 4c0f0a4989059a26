import { locales } from './locales.ts';
import { traitsOf, type Traits } from './traits.ts';

/** A locale that can be searched, as the search page names it in JSON. */
export interface SearchedLocale extends Pick<Traits, 'lang' | 'label' | 'letters'> {
  locale: string;
}

/** Every locale that can be searched. */
export function searchedLocales(): SearchedLocale[] {
  return locales.map((locale) => {
    const { lang, label, letters } = traitsOf(locale);
    return { locale, lang, label, letters };
  });
}
