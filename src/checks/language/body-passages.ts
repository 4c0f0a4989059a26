import type { Nodes, Parents, Root, Text } from 'mdast';
import { object, PassageParts, type Passage } from './passage.ts';
import { placesOf } from './places-of.ts';

const blocks: readonly string[] = ['paragraph', 'heading', 'tableCell'];

/** Readings beside a word, which are not read in its sentence. */
const leftOut: readonly (string | null)[] = ['rt', 'rp'];

/**
 * The passages of a body: a paragraph, a heading or a cell is one, whatever marks stand in it.
 * @param shift how far the tree's offsets lie behind those of the file
 */
export function bodyPassages(tree: Root, file: string, shift: number): Passage[] {
  const passages: (Passage | null)[] = [];
  const read = (node: Nodes): void => {
    if (node.type === 'text' || blocks.includes(node.type)) passages.push(passageOf(node));
    else if ('children' in node) node.children.forEach(read);
  };
  const passageOf = (block: Nodes): Passage | null => {
    const parts = new PassageParts();
    const add = (node: Nodes): void => {
      if (node.type === 'text') parts.add(node.value, () => placesOfText(node, file, shift));
      else if (node.type === 'break') parts.add('\n');
      else if ('children' in node) addChildren(node, parts, add);
      else parts.add(object);
    };
    add(block);
    return parts.passage();
  };
  read(tree);
  return passages.filter((passage) => passage !== null);
}

function addChildren(node: Parents, parts: PassageParts, add: (node: Nodes) => void): void {
  const name = node.type === 'mdxJsxTextElement' ? node.name : '';
  if (leftOut.includes(name)) return;
  if (name && node.children.length === 0) parts.add(name === 'br' ? '\n' : object);
  node.children.forEach(add);
}

/** A bare address has left its text without a place (mdast-util-gfm-autolink-literal). */
function placesOfText({ value, position }: Text, file: string, shift: number) {
  const start = position?.start.offset;
  return start === undefined ? null : placesOf(file, start + shift, value);
}
