import { contentFolder } from '../files/content-folder.ts';
import { readFactsDocument, readSiteDocument } from '../files/read-document.ts';
import { readFact, type Fact } from '../facts/fact.ts';
import type { FactName } from '../facts/placeholders.ts';
import type { FactLanguage, WrittenFact } from '../facts/fact-language.ts';
import { writeFact } from '../facts/write-fact.ts';
import { derivedFacts } from './derived-facts.ts';
import type { Locale } from './locales.ts';
import { traitsOf } from './traits.ts';
import { writtenStringsOf } from './written-strings.ts';

/** The facts of a content folder, as its languages write them. */
export interface FolderFacts {
  /** Its own by name; null for one with a fault, which is for the checks to say. */
  own: ReadonlyMap<string, Fact | null>;
  /** Those that have their home elsewhere. */
  derived: ReadonlyMap<string, Fact>;
  /** What stands on the page in a locale; undefined where there is no such fact, or no such form in its language. */
  written: (fact: FactName, locale: Locale) => string | undefined;
}

const known = new Map<string, FolderFacts>();

/** The facts of a folder, read once. */
export function folderFacts(folder = contentFolder()): FolderFacts {
  const facts = known.get(folder) ?? readFolderFacts(folder);
  known.set(folder, facts);
  return facts;
}

/** Reads the facts of a folder as they are now. */
export function readFolderFacts(folder: string): FolderFacts {
  const document = quietly(() => readFactsDocument(folder));
  const rows = Object.entries(Object(document) as Record<string, unknown>);
  const own = new Map(rows.map(([name, row]) => [name, readFact(row)]));
  const derived = derivedFacts(quietly(() => readSiteDocument(folder)));
  const texts = new Map<string, WrittenFact>();
  const textOf = (name: string, fact: Fact, locale: Locale): WrittenFact => {
    const key = `${locale} ${name}`;
    const text = texts.get(key) ?? writeFact(fact, factLanguage(locale));
    texts.set(key, text);
    return text;
  };
  return {
    own,
    derived,
    written: ({ name, form }, locale) => {
      const fact = derived.get(name) ?? own.get(name);
      // One with a fault stands for itself: nothing is published until it is right.
      if (!fact) return own.has(name) ? name : undefined;
      return inForm(textOf(name, fact, locale), fact.forms?.[locale], form);
    },
  };
}

/** What is known of a language for writing facts. */
export function factLanguage(locale: Locale): FactLanguage {
  const { facts } = writtenStringsOf(locale);
  const words = Object(facts) as Record<string, string>;
  const { dates: tag, timeZone } = traitsOf(locale);
  return { locale, tag, timeZone, words };
}

function inForm(
  { number, text, local }: WrittenFact,
  forms: Readonly<Record<string, string>> = {},
  form = 'default',
): string | undefined {
  if (form === 'number') return number;
  if (form === 'local' && local !== undefined) return local;
  const written = Object.hasOwn(forms, form) ? forms[form] : undefined;
  if (written === undefined) return form === 'default' ? text : undefined;
  return written.replaceAll('{{number}}', number).replaceAll('{{text}}', text);
}

/** A document that cannot be read has no facts; the checks say why. */
function quietly(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}
