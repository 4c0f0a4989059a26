import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * The widths in which a picture is offered, in pixels: a text column is at most 41rem wide (`--measure` in
 * styles/tokens.css), which phones and screens of one, one and a half and two pixels a CSS pixel show.
 */
const widths = [480, 656, 984, 1312];

/** How wide it stands: the column, else the window without its gutters. */
const sizes = '(min-width: 43rem) 41rem, calc(100vw - 2rem)';

/**
 * Tells Astro's image pipeline, which knows width and height, in which widths to offer a picture. The
 * first of a body is loaded at once, the others as they come near.
 */
export function rehypePictures() {
  return (tree: Root): void => {
    let isFirst = true;
    visit(tree, 'element', (node) => {
      if (node.tagName !== 'img') return;
      Object.assign(node.properties, isFirst ? { loading: 'eager' } : {});
      isFirst = false;
      // A drawing is sharp at any width.
      if (/\.svg$/i.test(String(node.properties['src']))) return;
      Object.assign(node.properties, { widths: widths.join(' '), sizes });
    });
  };
}
