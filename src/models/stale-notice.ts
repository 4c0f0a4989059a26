import { langOf, type Locale } from '../i18n/locales.ts';
import { entryHref } from '../lib/path.ts';
import { bodyOf } from '../queries/articles.ts';
import type { Entry } from '../queries/entry.ts';
import { translationsOf, type Library } from '../queries/library.ts';
import type { BlockPart, Part } from '../reading/parts.ts';
import { changedParts, type ChangedPart } from '../reading/revision/changed-parts.ts';
import { sourceOf } from '../reading/revision/source-of.ts';

/** What a reader is told of a translation whose source has changed. */
export interface StaleNotice {
  /** The day on which it last said what its source said. */
  on: Date;
  /** The language of the source. */
  source: Locale;
  lang: string;
  /** The page of the source. */
  href: string;
  /** What the source says today that must never be out of date, from the sections that changed. */
  safety: Part[][];
}

/** What to tell readers of an entry; nothing of a source, and of a translation that is up to date or has no record. */
export function staleNotice(entry: Entry, library: Library): StaleNotice | undefined {
  const record = entry.data.translation;
  if (!record) return undefined;
  const translations = translationsOf(library, entry);
  const source = sourceOf(translations.map((one) => ({ ...one, source: one.data.source })));
  if (!source?.revision || source.locale !== record.from || source.locale === entry.locale) {
    return undefined;
  }
  const changed = changedParts(record, source.revision);
  if (changed.length === 0) return undefined;
  return {
    on: record.on,
    source: source.locale,
    lang: langOf(source.locale),
    href: entryHref(source.locale, source.collection, source.slug),
    safety: safetyIn(source, changed),
  };
}

/** The body is read only where there is such a sentence. */
function safetyIn(source: Entry, changed: ChangedPart[]): Part[][] {
  const marked = changed.flatMap(({ number }) =>
    number !== undefined && source.revision?.safety.includes(number) ? [number] : [],
  );
  if (marked.length === 0) return [];
  return safetyParts(bodyOf(source).parts)
    .filter(({ props }) => marked.includes(Number(props['section'])))
    .map(({ parts }) => parts);
}

function safetyParts(parts: Part[]): BlockPart[] {
  return parts.flatMap((part) => {
    if (typeof part === 'string' || 'picture' in part) return [];
    return part.block === 'Safety' ? [part] : safetyParts(part.parts);
  });
}
