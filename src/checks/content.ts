import type { Locale } from '../i18n/locales.ts';
import type { Routes } from '../routes/table.ts';
import type { Site } from '../schemas/site.ts';
import type { LineFault } from '../reading/fault.ts';
import type { EntryFacts } from '../reading/entry-facts.ts';
import type { FolderFiles } from '../reading/folder-files.ts';

/** A whole content folder, read, as the rules look at it. */
export interface Content {
  /** Absolute. */
  folder: string;
  files: FolderFiles;
  entries: EntryFacts[];
  entryAt: EntryFinder;
  /** Every address of the site that these entries make, drafts left out. */
  routes: Routes;
  /** Null where `site.yaml` has a fault. */
  site: Site | null;
  today: Date;
}

/** What is found under `collection/slug` when a reader of one locale looks for it. */
export type FoundEntry =
  | { kind: 'entry'; entry: EntryFacts }
  | { kind: 'draft' }
  | { kind: 'otherLocales'; locales: Locale[] }
  | { kind: 'none' };

/** Looks an entry up in a locale and then along its fallback chain. */
export type EntryFinder = (reference: string, locale: Locale, withDrafts?: boolean) => FoundEntry;

/** A rule about one entry. */
export type EntryRule = (entry: EntryFacts, content: Content) => LineFault[];

/** The items of a key that should hold a list of text; empty where it does not. */
export function textsOf(entry: EntryFacts, key: string): { text: string; path: string }[] {
  const value = entry.written[key];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) =>
    typeof item === 'string' ? [{ text: item, path: `${key}.${index}` }] : [],
  );
}
