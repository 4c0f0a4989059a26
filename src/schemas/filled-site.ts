import { hoursOf } from '../facts/write-fact.ts';
import { fillFacts, placeholdersIn } from '../facts/placeholders.ts';
import type { FolderFacts } from '../i18n/folder-facts.ts';
import { defaultLocale, isLocale, type Locale } from '../i18n/locales.ts';

/** A text of `site.yaml` with its place, and the locale in whose language it is. */
export interface SiteText {
  text: string;
  path: string[];
  locale: Locale;
}

/** Puts the facts of a folder in their places in its `site.yaml`; what is one for all languages takes the default's. */
export function filledSite(document: unknown, facts: FolderFacts): unknown {
  return eachText(document, ({ text, path, locale }) => {
    const hours = path.at(-1) === 'replyHours' ? hoursNamed(text, facts) : null;
    return hours ?? fillFacts(text, (fact) => facts.written(fact, locale));
  });
}

/** The texts of a `site.yaml`, in its order. */
export function siteTexts(document: unknown): SiteText[] {
  const texts: SiteText[] = [];
  eachText(document, (one) => texts.push(one));
  return texts;
}

function eachText(
  value: unknown,
  act: (text: SiteText) => unknown,
  path: string[] = [],
  locale = defaultLocale,
): unknown {
  if (typeof value === 'string') return act({ text: value, path, locale });
  if (typeof value !== 'object' || value === null) return value;
  const below = (key: string, one: unknown) =>
    eachText(one, act, [...path, key], isLocale(key) ? key : locale);
  if (Array.isArray(value)) return value.map((one, index) => below(String(index), one));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, below(key, one)]));
}

/** How many hours a text names that is the place of a duration and nothing else. */
function hoursNamed(text: string, { own }: FolderFacts): number | null {
  const [named] = placeholdersIn(text);
  const fact = named && own.get(named.name);
  return fact ? hoursOf(fact) : null;
}
