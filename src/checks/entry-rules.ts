import type { Article } from '../reading/article.ts';
import type { Fault, LineFault } from '../reading/fault.ts';
import type { Content, OwnByFile } from './content.ts';
import { faultSteps, warningSteps, type RuleStep } from './rule-order.ts';

/** What is wrong with each entry: what kept it from being read, and what the rules say. */
export function entryFaults(content: Content, own: OwnByFile): Fault[] {
  return content.entries.flatMap((entry) =>
    inSteps(entry, content, faultSteps, own.get(entry.file)?.faults),
  );
}

/** What an editor may want to look at again in each entry. */
export function entryWarnings(content: Content, own: OwnByFile): Fault[] {
  return content.entries.flatMap((entry) =>
    inSteps(entry, content, warningSteps, own.get(entry.file)?.warnings),
  );
}

function inSteps(
  entry: Article,
  content: Content,
  steps: RuleStep[],
  [first = [], ...own]: LineFault[][] = [],
): Fault[] {
  const found = steps.flatMap(({ folder }, index) => [
    ...folder.flatMap((rule) => rule(entry, content)),
    ...(own[index] ?? []),
  ]);
  return [...first, ...found].map((finding) => ({ file: entry.file, ...finding }));
}
