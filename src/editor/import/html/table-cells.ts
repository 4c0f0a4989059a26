import type { Element, ElementContent } from 'hast';
import { attribute, element, isBlank, isBlock, isElement } from './trees.ts';

/** Whether a cell of a table spans others. */
export function isSpanning(cell: Element): boolean {
  return spanOf(cell, 'colSpan') > 1 || spanOf(cell, 'rowSpan') > 1;
}

/** Rows of cells that span none, with one line of text in each. */
export function flatRows(rows: Element[][]): Element[][] {
  return withoutSpans(rows).map((row) => row.map(([cell, isAgain]) => flatCell(cell, isAgain)));
}

function spanOf(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  // Browsers take no more than that, and 0 is as good as 1 here.
  return Math.min(Math.max(1, Number.parseInt(attribute(cell, name), 10) || 1), 100);
}

/** Each place of the table with its cell, and whether it is that of a place before. */
function withoutSpans(rows: Element[][]): [Element, 'row' | 'column' | false][][] {
  const grid: [Element, 'row' | 'column' | false][][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row) {
      while (grid[y]?.[x]) x += 1;
      for (let dy = 0; dy < Math.min(spanOf(cell, 'rowSpan'), rows.length - y); dy += 1) {
        for (let dx = 0; dx < spanOf(cell, 'colSpan'); dx += 1) {
          const line = grid[y + dy];
          if (line) line[x + dx] = [cell, dx > 0 ? 'column' : dy > 0 && 'row'];
        }
      }
    }
  });
  return grid.map((row) => Array.from(row, (place) => place ?? [element('td'), false]));
}

function flatCell(cell: Element, again: 'row' | 'column' | false): Element {
  if (again === 'column') return element(cell.tagName);
  const lines = linesOf(cell.children).filter((line) => !line.every(isBlank));
  const children = lines.flatMap((line, index) => (index > 0 ? [element('br'), ...line] : line));
  const { align } = cell.properties;
  return element(cell.tagName, structuredClone(children), align === undefined ? {} : { align });
}

/** Blocks one below the other, as lines. */
function linesOf(nodes: ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (!isBlock(node) && !isElement(node, 'import-rows')) {
      lines.at(-1)?.push(node);
      continue;
    }
    const inner = linesOf((node as Element).children);
    if (isElement(node, 'ol'))
      inner
        .filter((line) => !line.every(isBlank))
        .forEach((line, index) => line.unshift({ type: 'text', value: `${index + 1}) ` }));
    const isHeading = isElement(node, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
    lines.push(...(isHeading ? inner.map((line) => [element('strong', line)]) : inner), []);
  }
  return lines;
}
