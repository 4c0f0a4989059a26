import { counted, report, section } from '../report.ts';
import type { Reported, ReportedContent, ReportFormat } from './format.ts';
import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';

const writers: Record<ReportFormat, (content: ReportedContent) => string> = {
  text: textReport,
  json: (content) => jsonReport(withAllWarnings(content)),
  github: (content) => githubReport(withAllWarnings(content)),
};

/** Writes what was found in a format; text and workflow commands are empty where nothing was. */
export function writeReport(content: ReportedContent, format: ReportFormat): string {
  return writers[format](content);
}

/** The same content for one who is about to publish it: what belongs to the demonstration is a fault. */
export function beforePublishing<Content extends ReportedContent>(content: Content): Content {
  return { ...content, faults: [...content.faults, ...content.demonstration], demonstration: [] };
}

/** For a person what is to be looked at stands apart: a folder that has just begun is full of the other. */
function textReport({ demonstration, ...content }: ReportedContent): string {
  const sum = `${counted(demonstration, 'place')}. With --publish they are faults.`;
  return [section('Not your own', demonstration, sum), report(content)]
    .filter(Boolean)
    .join('\n\n');
}

function withAllWarnings({ warnings, demonstration, ...content }: ReportedContent): Reported {
  return { ...content, warnings: [...warnings, ...demonstration] };
}
