import type { FolderChanges } from '../files/folder-changes.ts';
import { formatFault, type Findings } from '../reading/fault.ts';
import { report } from '../checks/report.ts';
import { changedPaths } from './folder-scan.ts';

/** What the terminal says while somebody writes. */
export interface PreviewWords {
  /** The faults there are, and the warnings that it has not told of yet. */
  findings: (findings: Findings) => void;
  /** What is shown now, and how many entries are found in which language. */
  shown: (changes: FolderChanges, counts: Record<string, number>) => void;
}

/** Begins to tell. */
export function previewWords(): PreviewWords {
  let known = new Set<string>();
  return {
    findings: ({ faults, warnings }) => {
      const fresh = warnings.filter((warning) => !known.has(formatFault(warning)));
      known = new Set(warnings.map(formatFault));
      const text = report({ faults, warnings: fresh });
      if (text) console.log(`\n${text}\n`);
    },
    shown: (changes, counts) => {
      const paths = changedPaths(changes);
      const files = paths.length > 3 ? `${paths.length} files` : paths.join(', ');
      const searched = Object.entries(counts).map(([locale, count]) => `${count} in ${locale}`);
      const search = searched.length > 0 ? ` Search has ${searched.join(', ')}.` : '';
      console.log(`No fault. Shown: ${files || 'all as before'}.${search}`);
    },
  };
}
