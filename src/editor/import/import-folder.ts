import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../checks/check-content.ts';
import type { ImportFinding } from './note.ts';
import { plannedFiles, type ImportPlan } from './planned-files.ts';
import type { ImportSource } from './source-entry.ts';
import { writePlan, type WrittenPlan } from './write-plan.ts';

/** What an import did, or would do. */
export interface ImportResult extends WrittenPlan {
  /** How many articles and topics were in the export, in all languages of the site. */
  entries: number;
  findings: ImportFinding[];
}

/** How an import is to go. */
export interface ImportOptions {
  /** Write nothing, and tell what would be. */
  isDryRun: boolean;
  /** Replace files that are there with another text. */
  mayReplace: boolean;
}

/** Imports an export into a content folder, and asks the checks about every file that it wrote. */
export async function importInto(
  folder: string,
  source: ImportSource,
  { isDryRun, mayReplace }: ImportOptions,
): Promise<ImportResult> {
  const plan = plannedFiles(source, folder);
  const target = isDryRun ? copyOf(folder) : folder;
  try {
    const done = writePlan(plan, target, mayReplace);
    const faults = await faultsIn(target, plan, [...done.written, ...done.replaced, ...done.same]);
    const kept = done.kept.map((file) => keptFinding(file, plan));
    return {
      ...done,
      entries: source.entries.length,
      findings: [...plan.findings, ...kept, ...faults],
    };
  } finally {
    if (isDryRun) rmSync(target, { recursive: true, force: true });
  }
}

function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'wenda-import-'));
  cpSync(folder, copy, { recursive: true, filter: (path) => !/[\\/]\.git$/.test(path) });
  return copy;
}

async function faultsIn(
  folder: string,
  { sources }: ImportPlan,
  files: string[],
): Promise<ImportFinding[]> {
  const { faults } = await checkContent(folder, { pathOf: (_, file) => file });
  const ours = new Set(files);
  return faults
    .filter(({ file }) => ours.has(file))
    .map((fault) => ({
      ...fault,
      needsPerson: true,
      source: sources.get(fault.file) ?? fault.file,
    }));
}

function keptFinding(file: string, { sources }: ImportPlan): ImportFinding {
  // What leads to a topic that is there is as good as what would have been written.
  const needsPerson = !file.startsWith('topics/');
  return {
    file,
    line: 1,
    message: 'the file is there with another text, which was kept',
    fix: 'Compare the two; with --overwrite it is replaced.',
    needsPerson,
    source: sources.get(file) ?? file,
  };
}
