import type { Root } from 'hast';
import type { Noting } from '../note.ts';
import { quoted } from '../../../reading/fault.ts';
import { element, elementsOf, textInLine, replaceElements } from './trees.ts';

/** Makes lines of each table that stands in a cell of another, which Markdown cannot write. */
export function innerTables(tree: Root, note: Noting): void {
  for (const cell of elementsOf(tree, 'td', 'th')) {
    replaceElements(cell, (table) => {
      if (table.tagName !== 'table') return undefined;
      note({
        message: 'a table stood in a cell of another and became lines',
        found: quoted(textInLine(table)),
        fix: 'Write it as a table of its own.',
        needsPerson: true,
        near: textInLine(table).slice(0, 20),
      });
      const rows = elementsOf(table, 'tr').map((row) => {
        const cells = elementsOf(row, 'td', 'th').map(({ children }) => children);
        const gap = { type: 'text' as const, value: ' · ' };
        return element(
          'p',
          cells.flatMap((one, index) => (index > 0 ? [gap, ...one] : one)),
        );
      });
      return [element('import-rows', rows)];
    });
  }
}
