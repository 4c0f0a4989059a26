import { equivalents } from './equivalents.ts';

/** Stryker's report, as far as it is read here (mutation-testing-report-schema 2). */
export interface MutationReport {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

interface Mutant {
  status: string;
  replacement: string;
  location: Record<'start' | 'end', { line: number; column: number }>;
}

/** What became of one mutant. */
export interface Outcome {
  file: string;
  line: number;
  was: string;
  now: string;
  /** Whether a test fails for it; a run that never ends counts. */
  isKilled: boolean;
  /** Whether any test runs through it. */
  isCovered: boolean;
  /** Why no test can fail for it, where that is so. */
  why?: string | undefined;
}

/** The outcome of each mutant that could be tried. */
export function outcomesOf({ files }: MutationReport): Outcome[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.filter(isTried).map((mutant): Outcome => {
      const [was, now] = [oneLine(textAt(source, mutant)), oneLine(mutant.replacement)];
      return {
        file,
        line: mutant.location.start.line,
        was,
        now,
        isKilled: mutant.status === 'Killed' || mutant.status === 'Timeout',
        isCovered: mutant.status !== 'NoCoverage',
        why: equivalents.find((one) => one.file === file && one.was === was && one.now === now)
          ?.why,
      };
    }),
  );
}

/** Scores by group, a row each: how many mutants of the group's files were killed, in per cent. */
export function scoresBy(groupOf: (file: string) => string, outcomes: readonly Outcome[]) {
  const groups = Map.groupBy(
    outcomes.filter(({ isKilled, why }) => isKilled || !why),
    ({ file }) => groupOf(file),
  );
  return [...groups].map(([name, group]) => {
    const killed = group.filter(({ isKilled }) => isKilled).length;
    const untouched = group.filter(({ isCovered }) => !isCovered).length;
    const survived = group.length - killed - untouched;
    return {
      name,
      score: Math.floor((1000 * killed) / group.length) / 10,
      killed,
      survived,
      untouched,
    };
  });
}

/** The folder of `src/` in which a file stands. */
export function folderOf(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

/** An outcome as a line: where, and what was put in place of what. */
export function asLine({ file, line, was, now, isCovered }: Outcome): string {
  return `${file}:${line}  ${was} → ${now || '(nothing)'}${isCovered ? '' : '  (no test comes here)'}`;
}

function isTried({ status }: Mutant): boolean {
  return ['Killed', 'Survived', 'NoCoverage', 'Timeout'].includes(status);
}

function textAt(source: string, { location: { start, end } }: Mutant): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((text, at) => (at === last ? text.slice(0, end.column - 1) : text))
    .map((text, at) => (at === 0 ? text.slice(start.column - 1) : text))
    .join('\n');
}

function oneLine(text: string, longest = 90): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
}
