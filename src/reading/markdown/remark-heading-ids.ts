import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { headingsOf } from './headings.ts';

/** Gives each heading the id by which the checks and search know it. */
export function remarkHeadingIds() {
  return (tree: Root): void => {
    const ids = headingsOf(tree).map(({ id }) => id);
    visit(tree, 'heading', (heading) => {
      heading.data = { ...heading.data, hProperties: { id: ids.shift() } };
    });
  };
}
