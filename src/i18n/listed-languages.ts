import { readSiteDocument } from '../files/read-document.ts';
import { languageRow, localePattern, ownTraits, type LanguageRow } from './language-row.ts';
import { referenceLocale, shippedLanguages } from './shipped-languages.ts';

/** A language of the site, with what ships of it. */
export type ListedLanguage = LanguageRow & { tag: string };

/**
 * The languages that a content folder lists, by locale and in its order. What is wrong with them is for the
 * checks to say: a row with a fault counts as far as it can be used, and without any those that ship count.
 */
export function listedLanguages(): ReadonlyMap<string, ListedLanguage> {
  const listed = Object.entries(Object(readKey('languages')) as Record<string, unknown>);
  const rows = listed.filter(([locale]) => localePattern.test(locale));
  const usable =
    rows.length > 0 ? rows : Object.keys(shippedLanguages).map((one) => [one, {}] as const);
  return new Map(usable.map(([locale, row]) => [locale, withShipped(locale, row)]));
}

/** The locale that `site.yaml` names for readers who have none of ours, else the first. */
export function readDefaultLocale(locales: readonly string[]): string {
  const named = readKey('defaultLanguage');
  return locales.find((locale) => locale === named) ?? locales[0] ?? referenceLocale;
}

/** The locale from which the others are translated, as `site.yaml` names it, else the default one. */
export function readSourceLocale(locales: readonly string[]): string {
  const named = readKey('sourceLanguage');
  return locales.find((locale) => locale === named) ?? readDefaultLocale(locales);
}

function readKey(key: string): unknown {
  try {
    return Object(readSiteDocument())[key] as unknown;
  } catch {
    return undefined;
  }
}

function withShipped(locale: string, row: unknown): ListedLanguage {
  const own = languageRow.safeParse(row).data ?? {
    timeZone: 'UTC',
    fallback: [],
    traits: {},
    typography: {},
  };
  const shipped = shippedLanguages[locale] ?? {};
  return {
    tag: locale,
    ...shipped,
    ...own,
    traits: ownTraits.parse({ ...shipped.traits, ...own.traits }),
  };
}
