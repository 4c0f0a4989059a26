import type { Fault } from '../../reading/fault.ts';
import { inOrder } from '../report.ts';
import type { Reported } from './format.ts';

/** Writes what was found as one JSON object, for programs; a key that does not apply is left out. */
export function jsonReport({ entries, faults, warnings, toCome = [] }: Reported): string {
  const listed = (list: Fault[]) => inOrder(list).map(written);
  const report = {
    entries: entries.length,
    faults: listed(faults),
    warnings: listed(warnings),
    ...(toCome.length > 0 && { toCome }),
  };
  return JSON.stringify(report, null, 2);
}

/** The keys in the order in which the documentation has them. */
function written(fault: Fault): Fault {
  const { file, line, column, message, found, expected, fix, isMechanical } = fault;
  return {
    file,
    line,
    ...(column !== undefined && { column }),
    message,
    ...(found !== undefined && { found }),
    ...(expected !== undefined && { expected }),
    fix,
    ...(isMechanical && { isMechanical }),
  };
}
