import { langOf } from '../../i18n/locales.ts';
import type { Article } from '../../reading/article.ts';
import type { ChangedPart } from '../../reading/revision/changed-parts.ts';
import { oldWords } from './old-words.ts';
import { partTexts, type PartText } from './part-texts.ts';
import { wordDiff, type DiffPiece } from './word-diff.ts';

/** A part of a source that changed since it was translated, as an editor is told of it. */
export interface PartChange extends Pick<ChangedPart, 'kind' | 'change'> {
  /** Its heading, today's where there is one. */
  name: string;
  /** Its line in the source; none of what is removed. */
  line?: number;
  /** The source's words of today; none of what is removed. */
  today?: string;
  /** Word by word; null where the history does not have the old words. */
  diff: DiffPiece[] | null;
}

/** Tells of the changes of a source; its words are read, now and of old, where somebody asks. */
export function changeTeller(
  folder: string,
  source: Article,
  text: string,
): (changed: readonly ChangedPart[]) => PartChange[] {
  const now = partTexts(source, text);
  const of = oldWords(folder, source);
  return (changed) => changed.map((part) => told(part, now, of(part.before ?? ''), source));
}

function told(
  { kind, key, change, before }: ChangedPart,
  now: PartText[],
  old: PartText | undefined,
  { locale }: Article,
): PartChange {
  const today = now.find((part) => part.kind === kind && part.key === key);
  const isThere = change !== 'removed' && today !== undefined;
  const isKnown = before === undefined || old !== undefined;
  return {
    kind,
    change,
    name: (isThere ? today.name : old?.name) ?? (key || kind),
    ...(isThere && { line: today.line, today: today.words }),
    diff: isKnown ? wordDiff(old?.words ?? '', isThere ? today.words : '', langOf(locale)) : null,
  };
}
