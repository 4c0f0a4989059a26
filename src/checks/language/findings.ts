import { quoted, type LineFault } from '../../reading/fault.ts';
import { lineStarts } from './document-passages.ts';
import { editsOf } from './edits.ts';
import { object, type Passage } from './passage.ts';
import { passageSlips, type LanguageRules } from './passage-slips.ts';
import type { Slip } from './slip.ts';

/** What is said of the language of a file's passages: one finding a kind and line, for an editor looks the whole line over. */
export function languageFindings(
  passages: readonly Passage[],
  file: string,
  rules: LanguageRules,
): LineFault[] {
  const found = passages.flatMap((passage) =>
    passageSlips(passage, rules).map((slip) => ({ passage, slip })),
  );
  if (found.length === 0) return [];
  const starts = lineStarts(file);
  const kinds = new Map<string, LineFault>();
  for (const { passage, slip } of found) {
    const line = lineAt(passage, slip, starts);
    const kind = `${line} ${slip.message}`;
    if (!kinds.has(kind)) kinds.set(kind, findingOf(passage, slip, line));
  }
  return [...kinds.values()];
}

function findingOf(passage: Passage, slip: Slip, line: number): LineFault {
  const { message, expected, fix } = slip;
  const around = passage.shown.slice(Math.max(0, slip.start - 10), slip.end + 10);
  const found = quoted(around.replaceAll(object, '…'));
  const isMechanical = editsOf(passage, slip) !== null;
  return {
    ...{ line, message, found, fix },
    ...(expected && { expected }),
    ...(isMechanical && { isMechanical }),
  };
}

/** The line of the first character with a place, at a slip or before it. */
function lineAt({ from }: Passage, { start }: Slip, starts: number[]): number {
  const offset = from[start] ?? -1;
  const known =
    offset >= 0
      ? offset
      : (from.slice(0, start).findLast((one) => one >= 0) ?? from.find((one) => one >= 0) ?? 0);
  const after = starts.findIndex((lineStart) => lineStart > known);
  return after < 0 ? starts.length : after;
}
