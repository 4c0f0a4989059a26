import { relative } from 'node:path';
import { equivalents } from './equivalents.ts';
import type { Mutant } from './mutants.ts';
import type { Tried } from './try-mutants.ts';

/** What became of one mutant. */
export interface Outcome {
  /** From the project's folder. */
  file: string;
  /** From 1. */
  line: number;
  was: string;
  now: string;
  isKilled: boolean;
  /** Whether a quick test passes it. */
  isReached: boolean;
  /** Why no test can fail for it, where that is so. */
  why: string | undefined;
}

/** The outcome of each mutant of the sources, given by their texts. */
export function outcomesOf(
  mutants: readonly Mutant[],
  { killed, reached }: Tried,
  textOf: (path: string) => string,
): Outcome[] {
  return mutants.map((mutant): Outcome => {
    const text = textOf(mutant.fileName);
    const file = relative('.', mutant.fileName);
    const { line } = mutant.location.start;
    const on = text.split('\n')[line]?.trim();
    const now = oneLine(mutant.replacement);
    return {
      file,
      line: line + 1,
      was: oneLine(partOf(text, mutant)),
      now,
      isKilled: killed.has(mutant.id),
      isReached: reached.has(mutant.id),
      why: equivalents.find((one) => one.file === file && one.on === on && one.now === now)?.why,
    };
  });
}

/** Scores by group, a row each: how many mutants of the group's files were killed, in per cent. */
export function scoresBy(groupOf: (file: string) => string, outcomes: readonly Outcome[]) {
  const groups = Map.groupBy(
    outcomes.filter(({ isKilled, why }) => isKilled || !why),
    ({ file }) => groupOf(file),
  );
  return [...groups].map(([name, group]) => {
    const killed = group.filter(({ isKilled }) => isKilled).length;
    const unreached = group.filter(({ isReached, isKilled }) => !isReached && !isKilled).length;
    const survived = group.length - killed - unreached;
    const score = Math.floor((1000 * killed) / group.length) / 10;
    return { name, score, killed, survived, unreached };
  });
}

/** The folder of `src/` in which a file stands. */
export function folderOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

/** An outcome as a line: where, and what was put in place of what. */
export function asLine({ file, line, was, now, isReached }: Outcome): string {
  return `${file}:${line}  ${was} → ${now || '(nothing)'}${isReached ? '' : '  (no quick test comes here)'}`;
}

function partOf(text: string, { location: { start, end } }: Mutant): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, at) => (at === last ? line.slice(0, end.column) : line))
    .map((line, at) => (at === 0 ? line.slice(start.column) : line))
    .join('\n');
}

function oneLine(text: string, longest = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
