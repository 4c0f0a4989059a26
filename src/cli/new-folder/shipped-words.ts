import { readShippedStrings } from '../../files/read-document.ts';
import { referenceLocale } from '../../i18n/shipped-languages.ts';
import type { Localised } from '../../schemas/fields.ts';

/** What ships in words of a language; in English for one that does not ship, until somebody translates it. */
export interface ShippedWords {
  /** A string of the interface, such as `contact.title`. */
  say: (key: string) => string;
  /** A text that is there in the languages that ship. */
  of: (text: Localised) => string;
}

/** The words with which a new folder begins in a locale. */
export function shippedWords(locale: string): ShippedWords {
  const strings = readShippedStrings(locale) ?? readShippedStrings(referenceLocale);
  return {
    say: (key) => {
      const text = key.split('.').reduce<unknown>((tree, part) => Object(tree)[part], strings);
      if (typeof text !== 'string') throw new Error(`There is no string "${key}" in content/ui/.`);
      return text;
    },
    of: (text) => text[locale] ?? text[referenceLocale] ?? '',
  };
}
