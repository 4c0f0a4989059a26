import { report } from '../report.ts';
import type { ReportedContent, ReportFormat } from './format.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';

const writers: Record<ReportFormat, (content: ReportedContent) => string> = {
  text: report,
  json: jsonReport,
  github: githubReport,
};

/** Writes what was found in a format; text and workflow commands are empty where nothing was. */
export function writeReport(content: ReportedContent, format: ReportFormat): string {
  return writers[format](content);
}
