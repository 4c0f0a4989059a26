import type { Locale } from '../i18n/locales.ts';
import type { Routes } from '../routes/route.ts';
import type { Site } from '../schemas/site.ts';
import type { LineFault } from '../reading/fault.ts';
import type { Article } from '../reading/article.ts';
import type { EntryFacts } from '../reading/entry-facts.ts';
import type { FolderFiles } from '../reading/folder-files.ts';

/** A whole content folder, read, as the rules look at it. */
export interface Content {
  /** Absolute. */
  folder: string;
  files: FolderFiles;
  entries: Article[];
  entryAt: EntryFinder;
  /** Every address of the site that these entries make, drafts left out. */
  routes: Routes;
  /** Null where `site.yaml` has a fault. */
  site: Site | null;
  /** The moment as of which it is looked at. */
  today: Date;
}

/** What is found under `collection/slug` when a reader of one locale looks for it. */
export type FoundEntry =
  | { kind: 'entry'; entry: Article }
  | { kind: 'draft' }
  /** An announcement that readers do not have yet. */
  | { kind: 'toCome'; entry: Article }
  | { kind: 'otherLocales'; locales: Locale[] }
  | { kind: 'none' };

/**
 * Looks an entry up in a locale and then along its fallback chain, as readers have it at a moment: today's, where
 * none is given. With drafts, what is still to come is there too.
 */
export type EntryFinder = (
  reference: string,
  locale: Locale,
  withDrafts?: boolean,
  asOf?: Date,
) => FoundEntry;

/** A rule about one entry by itself: what it finds follows from the entry's path and text, the languages, the search words of its own and the code. */
export type OwnRule = (entry: EntryFacts) => LineFault[];

/** A rule about one entry that looks at the rest of the folder too, or at the clock. */
export type EntryRule = (entry: Article, content: Content) => LineFault[];

/**
 * What is found in an entry by itself. It follows from the entry's path and text, the languages of the folder, the
 * search words of its language and the code, so that it can be kept as long as these stay the same.
 */
export interface OwnFindings {
  /** What is found before any rule is asked, then what the own rules of each step find. */
  faults: LineFault[][];
  warnings: LineFault[][];
  /** What belongs to the demonstration; nothing in a draft. */
  demonstration: LineFault[];
}

/** What is found in each entry by itself, by its file. */
export type OwnByFile = ReadonlyMap<string, OwnFindings>;

/** The items of a key that should hold a list of text; empty where it does not. */
export function textsOf(
  entry: Pick<EntryFacts, 'written'>,
  key: string,
): { text: string; path: string }[] {
  const value = entry.written[key];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index) =>
    typeof item === 'string' ? [{ text: item, path: `${key}.${index}` }] : [],
  );
}
