import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { formatFault, type Fault } from '../reading/fault.ts';
import { plural } from '../checks/report.ts';
import { contentFolder } from '../files/content-folder.ts';
import { escapeXml } from '../lib/xml.ts';

/** An error as the overlay of Astro's development server shows it (`vite-error-overlay`). */
export interface FaultOverlay {
  name: string;
  title: string;
  /** HTML. */
  message: string;
  /** A column of 0 is not shown. */
  loc?: { file: string; line: number; column: number };
  /** HTML of the whole file, its faulty line marked. */
  highlightedCode?: string;
  stack: string;
}

/** Astro's overlay always has room for a stack, and a fault of the content has none. */
const withoutStack = '<style>#stack { display: none }</style>';

/** Puts all faults into one overlay, the first of them with its place in the file. */
export function faultOverlay(faults: Fault[]): FaultOverlay {
  const [first] = faults;
  return {
    name: 'Content',
    title: plural(faults.length, 'fault'),
    message: withoutStack + faultList(faults),
    ...(first && placeOf(first)),
    stack: '',
  };
}

/** The sentences of a report as HTML. */
export function faultList(faults: Fault[]): string {
  return faults.map((fault) => `<p>${escapeXml(formatFault(fault))}</p>`).join('');
}

function placeOf({ file: shown, line, column = 0 }: Fault): Partial<FaultOverlay> {
  const file = [contentFolder(), process.cwd()]
    .map((base) => resolve(base, shown))
    .find((path) => existsSync(path) && statSync(path).isFile());
  if (!file) return {};
  return {
    loc: { file, line, column },
    highlightedCode: markedLine(readFileSync(file, 'utf8'), line),
  };
}

function markedLine(text: string, line: number): string {
  const lines = text.split(/\r\n?|\n/).map((own, index) => {
    const mark = index + 1 === line ? ' error-line' : '';
    return `<span class="line${mark}">${escapeXml(own)}</span>`;
  });
  return `<pre class="shiki"><code>${lines.join('\n')}</code></pre>`;
}
