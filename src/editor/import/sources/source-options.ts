import type { CollectionName } from '../../../schemas/collections.ts';
import type { LocaleOf } from '../locale-of.ts';
import type { SourceFiles } from '../source-files.ts';

/** How an operator wants an export to be read. */
export interface SourceOptions {
  collection: CollectionName;
  localeOf: LocaleOf;
  /** The slug of the topic of what belongs to no section. */
  topic?: string | undefined;
  /** The language of what does not tell its own, as a tag. */
  language?: string | undefined;
  /** The address that an article had, such as `/:lang/:path/`. */
  address?: string | undefined;
  files: SourceFiles;
}
