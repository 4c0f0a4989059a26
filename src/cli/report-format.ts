import { reportFormats, type ReportFormat } from '../checks/formats/format.ts';
import { didYouMean } from '../reading/nearest.ts';
import { UsageError, type Option } from './command.ts';

/** The option by which a command is told how to report. */
export const formatOption = {
  type: 'string',
  value: reportFormats.join('|'),
  default: 'text',
  summary: 'for a person, for a program, or as annotations of a GitHub workflow',
} as const satisfies Option;

/**
 * A format that was typed.
 * @throws UsageError
 */
export function formatOf(typed: string): ReportFormat {
  const format = reportFormats.find((one) => one === typed);
  if (format) return format;
  const fix = didYouMean(typed, reportFormats, `Use ${reportFormats.join(', ')}.`);
  throw new UsageError(`There is no format "${typed}". ${fix}`);
}
