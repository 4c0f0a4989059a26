import { formatFault, type Fault } from '../../reading/fault.ts';
import { counts, inOrder } from '../report.ts';
import type { Reported } from './format.ts';

/**
 * Writes what was found as workflow commands, which GitHub shows beside the lines of a change
 * (docs.github.com, "Workflow commands for GitHub Actions").
 */
export function githubReport({ faults, warnings }: Reported): string {
  return [
    ...inOrder(faults).map((fault) => command('error', fault)),
    ...inOrder(warnings).map((warning) => command('warning', warning)),
    counts({ faults, warnings }),
  ].join('\n');
}

/** The message names its place as well: the log shows nothing else of a command, and annotations are limited to ten. */
function command(kind: 'error' | 'warning', fault: Fault): string {
  const { file, line, column, message } = fault;
  const properties = Object.entries({
    // The folder as a whole is no file to annotate.
    ...(file !== '.' && { file, line, ...(column !== undefined && { col: column }) }),
    title: message,
  }).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${kind} ${properties.join(',')}::${escapedMessage(formatFault(fault))}`;
}

/** The characters that a message cannot hold, as `@actions/core` escapes them. */
function escapedMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property the signs that end one as well. */
function escapedProperty(text: string): string {
  return escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
