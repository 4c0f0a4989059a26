import type { Fault } from '../reading/fault.ts';
import { counted, plural } from '../checks/report.ts';

const filesShown = 3;

/** A loud box that says what of a build nobody should publish; nothing where there is nothing. */
export function demonstrationBox(found: readonly Fault[]): string {
  if (found.length === 0) return '';
  const kinds = Map.groupBy(found, ({ message }) => message);
  return box([
    'DO NOT PUBLISH THIS BUILD: it shows what is not your own.',
    '',
    ...[...kinds].flatMap(([message, faults]) => kindLines(message, faults)),
    'npm run check:content names every place; with -- --publish they are faults.',
  ]);
}

function kindLines(message: string, faults: Fault[]): string[] {
  const byFile = [...Map.groupBy(faults, ({ file }) => file)].toSorted(
    ([a], [b]) => Number(isSite(b)) - Number(isSite(a)),
  );
  const places = byFile.slice(0, filesShown).map(([file, [first, ...others]]) => {
    const times = others.length > 0 ? `  (${others.length + 1} times)` : '';
    return `  ${file}:${first?.line}  ${first?.found ?? ''}${times}`;
  });
  const more = byFile.length - places.length;
  return [
    `${message}: ${counted(faults, 'place')}`,
    ...places,
    ...(more > 0 ? [`  and ${plural(more, 'more file')}`] : []),
    '',
  ];
}

/** Whose site it is comes first. */
function isSite(file: string): boolean {
  return file.endsWith('site.yaml');
}

function box(lines: string[]): string {
  const width = Math.max(...lines.map(({ length }) => length));
  const rule = '─'.repeat(width + 4);
  const rows = lines.map((line) => `  │  ${line.padEnd(width)}  │`);
  return [`  ┌${rule}┐`, ...rows, `  └${rule}┘`].join('\n');
}
