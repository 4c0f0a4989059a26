import type { Locale } from '../../i18n/locales.ts';
import { dayOf } from '../../lib/date.ts';
import type { Article } from '../../reading/article.ts';
import { changedParts, type ChangedPart } from '../../reading/revision/changed-parts.ts';
import type { Revision } from '../../reading/revision/revision.ts';
import { translationRecord, type TranslationRecord } from '../../schemas/translation.ts';
import type { EntryGroup } from './entry-group.ts';

/** How a translation stands to its source. */
export type TranslationState =
  /** Says what its source says. */
  | { state: 'current' }
  | { state: 'missing' }
  /** Begun: so many texts of it are still those of the source. */
  | { state: 'unfinished'; open: number }
  /** Nobody has said what it was made from, or it was another language's text. */
  | { state: 'unrecorded' }
  /** Its source has changed since. */
  | { state: 'stale'; on: string; changed: ChangedPart[] }
  /** It or its source cannot be read; the checks say why. */
  | { state: 'unreadable' };

/** The names of the states, in the order in which they are counted. */
export const stateNames = [
  'current',
  'stale',
  'unfinished',
  'unrecorded',
  'missing',
  'unreadable',
] as const satisfies TranslationState['state'][];

/** How the translation of an entry into a locale stands to its source. */
export function translationState(
  { source, translations }: EntryGroup,
  locale: Locale,
): TranslationState {
  const translation = translations.get(locale);
  if (!translation) return { state: 'missing' };
  if (!source.revision || !translation.revision) return { state: 'unreadable' };
  const { open } = translation.revision;
  if (open > 0) return { state: 'unfinished', open };
  const record = recordIn(translation);
  if (record?.from !== source.locale) return { state: 'unrecorded' };
  const changed = changedParts(record, source.revision);
  if (changed.length === 0) return { state: 'current' };
  return { state: 'stale', on: dayOf(record.on), changed };
}

/** The record of a translation, also where something else in its frontmatter has a fault. */
export function recordIn({ written }: Pick<Article, 'written'>): TranslationRecord | undefined {
  return translationRecord.safeParse(written['translation']).data;
}

/** What of a revision is recorded. */
export interface RecordedRevision extends Pick<Revision, 'head' | 'sections'> {
  beginning?: string | undefined;
}

/** A record as it is written: of a translation that said on a day what its source says. */
export function newRecord(
  from: Locale,
  { head, beginning, sections }: RecordedRevision,
  on: string,
): Record<string, unknown> {
  return {
    from,
    on,
    head,
    ...(beginning && { beginning }),
    ...(sections.length > 0 && { sections: Object.fromEntries(sections) }),
  };
}
