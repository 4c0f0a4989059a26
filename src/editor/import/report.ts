import { counted, plural, section } from '../../checks/report.ts';
import type { ImportResult } from './import-folder.ts';
import type { ImportFinding } from './note.ts';

/** Writes for a person what an import did: what needs one first, then what else changed on the way. */
export function importReport(result: ImportResult, isDryRun: boolean): string {
  const needed = result.findings.filter(({ needsPerson }) => needsPerson);
  const told = result.findings.filter(({ needsPerson }) => !needsPerson);
  return [
    section('Changed on the way', told, `${counted(told, 'change')}.`),
    section('Needs a person', needed, `${counted(needed, 'line')}.`),
    summary(result, isDryRun, needed),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** The same as one JSON object, for programs. */
export function importJson({ findings, ...result }: ImportResult, isDryRun: boolean): string {
  return JSON.stringify(
    {
      isDryRun,
      ...result,
      needsPerson: entriesIn(findings.filter(({ needsPerson }) => needsPerson)),
      findings,
    },
    null,
    2,
  );
}

function summary(
  { written, same, kept, replaced, entries }: ImportResult,
  isDryRun: boolean,
  needed: ImportFinding[],
): string {
  const would = isDryRun ? 'Would be written' : 'Written';
  const parts = [
    `${would}: ${plural(written.length, 'file')}`,
    replaced.length > 0 && `replaced: ${replaced.length}`,
    same.length > 0 && `already there: ${same.length}`,
    kept.length > 0 && `kept as they were: ${kept.length}`,
  ].filter(Boolean);
  const share = entries > 0 ? Math.ceil((1000 * entriesIn(needed)) / entries) / 10 : 0;
  return `${parts.join(', ')}.\n${entriesIn(needed)} of ${plural(entries, 'entry').replace('entrys', 'entries')} need a person (${share} %).`;
}

/** How many articles findings are about. */
function entriesIn(findings: readonly ImportFinding[]): number {
  return new Set(findings.map(({ source }) => source)).size;
}
