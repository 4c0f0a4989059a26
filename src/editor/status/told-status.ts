import type { Locale } from '../../i18n/locales.ts';
import { dayOf } from '../../lib/date.ts';
import type { Fault } from '../../reading/fault.ts';
import type { TranslationState } from '../translations/translation-state.ts';
import type { EntryStatus, FolderStatus, LocaleCounts } from './folder-status.ts';
import type { PartChange } from './part-changes.ts';
import type { TrendPoint } from './trend.ts';

/** One text that somebody has to look at, with the words of what changed. */
export interface ToldEntry extends Pick<EntryStatus, 'reference' | 'locale' | 'file' | 'overdue'> {
  state: TranslationState['state'] | 'source';
  /** The file of the source. */
  source?: string;
  sourceLocale?: Locale;
  /** The day on which a stale translation last said what its source said. */
  on?: string;
  /** How many texts are still to be translated. */
  open?: number;
  changes: PartChange[];
  parity: Pick<Fault, 'line' | 'message' | 'found' | 'expected' | 'fix'>[];
}

/** A status as it is told: by the command, as JSON and on its page. */
export interface ToldStatus {
  day: string;
  entries: number;
  locales: Record<Locale, LocaleCounts>;
  open: ToldEntry[];
  trend: TrendPoint[];
}

/** Puts a status into the shape in which it is told; `changesOf` reads the words of what changed. */
export function toldStatus(
  { entries, counts, open }: FolderStatus,
  changesOf: (entry: EntryStatus) => PartChange[],
  trend: TrendPoint[],
  today: Date,
): ToldStatus {
  return {
    day: dayOf(today),
    entries,
    locales: Object.fromEntries(counts),
    open: open.map((entry) => toldEntry(entry, changesOf(entry))),
    trend,
  };
}

function toldEntry(entry: EntryStatus, changes: PartChange[]): ToldEntry {
  const { reference, locale, file, overdue, translation, source, parity } = entry;
  return {
    reference,
    locale,
    file,
    state: translation?.state ?? 'source',
    ...(source && { source: source.file, sourceLocale: source.locale }),
    ...(translation?.state === 'stale' && { on: translation.on }),
    ...(translation?.state === 'unfinished' && { open: translation.open }),
    ...(overdue && { overdue }),
    changes,
    parity: parity.map(({ line, message, found, expected, fix }) => ({
      line,
      message,
      ...(found !== undefined && { found }),
      ...(expected !== undefined && { expected }),
      fix,
    })),
  };
}
