import type { Root } from 'hast';
import type { Locale } from '../../i18n/locales.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { Note } from './note.ts';
import type { SourceFiles } from './source-files.ts';

/** An article or a section of another help centre in one language, as its export has it. */
export interface SourceEntry {
  /** The same in all its languages. */
  id: string;
  collection: CollectionName;
  locale: Locale;
  /** Where it stands in the export, for the report. */
  source: string;
  /** The file of the export that holds it, from which its relative paths begin. */
  file: string;
  title: string;
  body: Root;
  /** The last part of its address, where that says something. */
  slug?: string;
  description?: string;
  /** The day of its last change, `2026-11-21`. */
  updated: string;
  aliases: string[];
  /** The id of the section it belongs to, or the slug of a topic. */
  topic?: string;
  /** Its place among the topics. */
  order?: number;
  isDraft: boolean;
  /** Paths that it had. */
  formerly: string[];
  /** Keys by which links find it, as `keysOf` makes them of an address. */
  keys: string[];
  /** Addresses of files that its page listed below the text. */
  attachments: string[];
  notes: Note[];
}

/** What an export holds. */
export interface ImportSource {
  entries: SourceEntry[];
  files: SourceFiles;
  /** Hosts on which these articles stood. */
  hosts: ReadonlySet<string>;
  /** What could not be taken, with its place in the export. */
  left: (Note & { source: string })[];
}
