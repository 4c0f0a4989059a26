import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isMark, readableMarks } from './flanks.ts';

type Mark = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;

/** Emphasis as Markdown can write it: around words and not their spaces, once, in one piece. */
export function soundEmphasis(tree: Root): void {
  walk(tree, []);
}

function walk(parent: Parents, within: string[]): void {
  const children: Nodes[] = [];
  for (const child of parent.children as Nodes[]) {
    if (!isMark(child)) {
      if ('children' in child) walk(child, child.type === 'heading' ? ['strong'] : within);
      children.push(child);
      continue;
    }
    walk(child, [...within, child.type]);
    const isEmpty =
      toString(child).trim() === '' && child.children.every(({ type }) => type === 'text');
    if (within.includes(child.type) || isEmpty) children.push(...child.children);
    else children.push(...outside(child));
  }
  parent.children = readableMarks(merged(children)) as never;
}

/** Blanks and breaks at the edges stand outside. */
function outside(mark: Mark): PhrasingContent[] {
  const before: PhrasingContent[] = [];
  const after: PhrasingContent[] = [];
  for (;;) {
    const first = mark.children[0];
    if (first?.type === 'break') before.push(first);
    else if (first?.type === 'text' && /^\s/.test(first.value)) {
      before.push(blank);
      const value = first.value.trimStart();
      if (value) {
        mark.children[0] = { ...first, value };
        continue;
      }
    } else break;
    mark.children.shift();
  }
  for (;;) {
    const last = mark.children.at(-1);
    if (last?.type === 'break') after.unshift(last);
    else if (last?.type === 'text' && /\s$/.test(last.value)) {
      after.unshift(blank);
      const value = last.value.trimEnd();
      if (value) {
        mark.children[mark.children.length - 1] = { ...last, value };
        continue;
      }
    } else break;
    mark.children.pop();
  }
  return [...before, ...(mark.children.length > 0 ? [mark] : []), ...after];
}

const blank = { type: 'text', value: ' ' } as const;

/** Neighbours that are the same become one, so that no marks meet. */
function merged(nodes: Nodes[]): Nodes[] {
  return nodes.reduce<Nodes[]>((done, node) => {
    const last = done.at(-1);
    if (last?.type === 'text' && node.type === 'text') {
      done[done.length - 1] = { ...last, value: (last.value + node.value).replace(/ {2,}/g, ' ') };
    } else if (last && isMark(last) && node.type === last.type && isMark(node)) {
      last.children.push(...node.children);
    } else done.push(node);
    return done;
  }, []);
}
