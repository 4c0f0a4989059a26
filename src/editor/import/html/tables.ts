import type { Element, Root } from 'hast';
import { quoted } from '../../../reading/fault.ts';
import type { Noting } from '../note.ts';
import { flatRows, isSpanning } from './table-cells.ts';
import {
  element,
  elementsOf,
  isBlank,
  isBlock,
  isElement,
  textInLine,
  replaceElements,
} from './trees.ts';

/** Makes tables that Markdown can write: a header, cells that span none, one line of text in each. */
export function plainTables(tree: Root, note: Noting): void {
  replaceElements(tree, (table) => {
    if (table.tagName !== 'table') return undefined;
    const rows = rowsOf(table);
    const cells = rows.flat();
    if (cells.every(isBlank)) return [];
    const found = quoted(textInLine(table));
    const near = textInLine(cells.find((cell) => !isBlank(cell)) ?? table).slice(0, 30);
    if (isLayout(rows)) {
      note({
        message: 'a table that only arranged the page became plain text',
        found,
        fix: 'Look whether the order still makes sense.',
        needsPerson: false,
        near,
      });
      return cells.flatMap(({ children }) => [element('div', children)]);
    }
    const caption = elementsOf(table, 'caption')[0];
    if (cells.some(isSpanning)) {
      note({
        message: 'a table had cells that span others',
        found,
        fix: 'Read each row: what spanned several rows stands in each of them, beside what spanned columns is an empty cell.',
        needsPerson: true,
        near,
      });
    }
    if (
      cells.some(
        (cell) => elementsOf(cell, 'ul', 'ol', 'import-rows', 'pre', 'import-callout').length > 0,
      )
    ) {
      note({
        message: 'a cell of a table held a list or another block, which became lines',
        found,
        fix: 'Look whether it still reads well, or write it below the table.',
        needsPerson: true,
        near,
      });
    }
    const flat = written(flatRows(rows), note, near);
    return [...(caption ? [element('p', caption.children)] : []), flat];
  });
}

function rowsOf(table: Element): Element[][] {
  return elementsOf(table, 'tr')
    .map((row) => row.children.filter((one) => isElement(one, 'td', 'th')) as Element[])
    .filter((row) => row.length > 0);
}

/** One column or one row of blocks is no table for a reader. */
function isLayout(rows: Element[][]): boolean {
  const cells = rows.flat();
  if (cells.some(({ tagName }) => tagName === 'th')) return false;
  const isNarrow = rows.every((row) => row.length === 1);
  if (isNarrow) return true;
  const blocks = (cell: Element) =>
    cell.children.filter((one) => isBlock(one) && !isBlank(one)).length;
  return (
    rows.length === 1 &&
    cells.some(
      (cell) =>
        blocks(cell) > 1 ||
        elementsOf(cell, 'ul', 'ol', 'import-rows', 'h1', 'h2', 'h3', 'h4', 'img').length > 0,
    )
  );
}

function written(rows: Element[][], note: Noting, near: string): Element {
  const [first = [], ...others] = rows;
  const hasHeader = first.some(({ tagName }) => tagName === 'th');
  const isBold = first.every(
    (cell) =>
      isBlank(cell) || cell.children.every((one) => isBlank(one) || isElement(one, 'strong', 'b')),
  );
  if (!hasHeader && !isBold) {
    note({
      message: 'the first row of a table became its header',
      found: quoted(first.map((cell) => textInLine(cell)).join(' | ')),
      fix: 'Write a header above it if that row is not one.',
      needsPerson: false,
      near,
    });
  }
  const header = first.map((cell) => {
    replaceElements(cell, (one) => (isElement(one, 'strong', 'b') ? one.children : undefined));
    return { ...cell, tagName: 'th' };
  });
  return element('table', [
    element('thead', [element('tr', header)]),
    element(
      'tbody',
      others.map((row) => element('tr', row)),
    ),
  ]);
}
