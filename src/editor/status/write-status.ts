import type { DiffPiece } from './word-diff.ts';
import type { PartChange } from './part-changes.ts';
import { headline, statusColumns } from './status-words.ts';
import type { ToldEntry, ToldStatus } from './told-status.ts';
import type { TrendPoint } from './trend.ts';

/** A status as rows of a table and as lines, for a terminal. */
export interface WrittenStatus {
  counts: string[][];
  entries: string[];
  trend: string[][];
}

/** Writes a status for a person. */
export function writeStatus({ locales, open, trend }: ToldStatus): WrittenStatus {
  const rows = Object.entries(locales).map(([locale, counts]) => [
    locale,
    ...statusColumns.map(([, key]) => String(counts[key])),
  ]);
  return {
    counts: [['', ...statusColumns.map(([name]) => name)], ...rows],
    entries: open.map((entry) =>
      [`${entry.file}: ${headline(entry)}`, ...details(entry)].join('\n'),
    ),
    trend: trendRows(trend),
  };
}

function details({ changes, parity }: ToldEntry): string[] {
  return [
    ...changes.flatMap((change) => [`  ${nameOf(change)}`, `    ${wordsOf(change)}`]),
    ...parity.map(({ line, message, fix }) => `  ${line}: ${message}. ${fix}`),
  ];
}

function nameOf({ name, line, change }: PartChange): string {
  return `${name}${line === undefined ? '' : `, line ${line}`} (${change})`;
}

function wordsOf({ diff, today }: PartChange): string {
  if (diff) return markedDiff(diff);
  const now = today === undefined ? '' : ` Today: ${today}`;
  return `The history does not have the words that were translated.${now}`;
}

/** So many characters stand on either side of a change. */
const context = 40;

/**
 * Marks what is gone and what is new as git does with words.
 * @example markedDiff(pieces) // 'your order [-waits-]{+rests+} in the book'
 */
export function markedDiff(pieces: DiffPiece[]): string {
  return pieces
    .map(({ kind, text }, index) => {
      const line = text.replaceAll('\n', ' ');
      if (kind === 'removed') return `[-${line}-]`;
      if (kind === 'added') return `{+${line}+}`;
      return shortened(line, index > 0, index < pieces.length - 1);
    })
    .join('');
}

function shortened(text: string, isBehind: boolean, isBefore: boolean): string {
  const letters = [...text];
  const room = (isBehind ? context : 0) + (isBefore ? context : 0);
  if (room === 0 || letters.length <= room + 1) return text;
  const start = isBehind ? letters.slice(0, context).join('') : '';
  const end = isBefore ? letters.slice(-context).join('') : '';
  return `${start}…${end}`;
}

function trendRows(trend: TrendPoint[]): string[][] {
  const [first] = trend;
  if (!first) return [];
  const named = Object.keys(first.behind);
  return [
    ['not up to date', ...named],
    ...trend.map(({ day, behind }) => [day, ...named.map((locale) => String(behind[locale] ?? 0))]),
  ];
}
