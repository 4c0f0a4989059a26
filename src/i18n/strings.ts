import type { StringTree } from '../files/read-document.ts';
import { fillFacts } from '../facts/placeholders.ts';
import { folderFacts } from './folder-facts.ts';
import type { Locale } from './locales.ts';
import { writtenStringsOf } from './written-strings.ts';

/** The interface's strings of a locale, with the facts of the folder in their places. */
export function stringsOf(locale: Locale): StringTree {
  return withFacts(writtenStringsOf(locale), locale);
}

function withFacts(strings: StringTree, locale: Locale): StringTree {
  const filled = Object.entries(strings).map(([key, value]) => [
    key,
    typeof value === 'string'
      ? fillFacts(value, (fact) => folderFacts().written(fact, locale))
      : withFacts(value, locale),
  ]);
  return Object.fromEntries(filled) as StringTree;
}
