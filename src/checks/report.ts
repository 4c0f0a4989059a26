import { isAbsolute, relative, resolve } from 'node:path';
import { formatFault, type Fault, type Findings } from '../reading/fault.ts';

/** Writes all faults by file and line with their count at the end, and the warnings apart. */
export function report({ faults, warnings }: Findings): string {
  return [
    section('Warnings', warnings, counts({ faults: [], warnings }) + mechanicalNote(warnings)),
    section('Faults', faults, counts({ faults, warnings: [] })),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** How many of the warnings nobody has to put right by hand. */
function mechanicalNote(warnings: Fault[]): string {
  const count = warnings.filter(({ isMechanical }) => isMechanical).length;
  return count > 0 ? ` The command check --fix puts ${count} of them right.` : '';
}

/** Writes findings by file and line between a title and a sum; nothing where there are none. */
export function section(title: string, findings: Fault[], sum: string): string {
  return findings.length > 0 ? [title, ...blocks(findings), sum].join('\n\n') : '';
}

/** Says in a line how many faults and warnings there are; nothing of none. */
export function counts({ faults, warnings }: Findings): string {
  return [
    warnings.length > 0 ? `${counted(warnings, 'warning')}.` : '',
    faults.length > 0 ? `${counted(faults, 'fault')}. Nothing is published.` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** Puts faults in the order of a report: by file, then by line. */
export function inOrder(faults: Fault[]): Fault[] {
  return faults.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || (a.column ?? 0) - (b.column ?? 0),
  );
}

/**
 * A path as a report shows it: relative to the current directory where it is inside it, else to the
 * content folder, with forward slashes.
 */
export function shownPath(folder: string, file: string): string {
  const absolute = resolve(folder, file);
  const fromHere = relative(process.cwd(), absolute);
  const isInside = !fromHere.startsWith('..') && !isAbsolute(fromHere);
  return (isInside ? fromHere : relative(folder, absolute)).replaceAll('\\', '/') || '.';
}

function blocks(faults: Fault[]): string[] {
  const byFile = Map.groupBy(inOrder(faults), ({ file }) => file);
  return [...byFile.values()].map((group) => group.map(formatFault).join('\n'));
}

/** @example counted(faults, 'fault') // '3 faults in 2 files' */
export function counted(faults: Fault[], noun: string): string {
  const files = new Set(faults.map(({ file }) => file)).size;
  return `${plural(faults.length, noun)} in ${plural(files, 'file')}`;
}

/** @example plural(2, 'file') // '2 files' */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
