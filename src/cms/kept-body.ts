import { diffArrays } from 'diff';
import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

interface Block {
  /** Its text as it was written. */
  text: string;
  /** What stands between the block before and this one. */
  before: string;
  /** The same for all texts that mean the same. */
  meaning: string;
  /** How the columns of a table are set; `` where it says nothing of it. */
  align: string;
  /** Whether it is a list with blank lines between its items. */
  isLoose: boolean;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * The body of an article after somebody edited it, with every block that still means the same as it was
 * written: a rich text editor writes `*` for `-` and escapes what needs none. A body that cannot be read stays
 * as the editor has it, for the checks to name.
 */
export function keptBody(old: string, edited: string): string {
  if (old === edited) return old;
  const [before, after] = [blocksOf(old), blocksOf(edited)];
  if (!before || !after) return edited;
  return mergedBlocks(before, after)
    .map((block) => block.before + block.text)
    .join('');
}

/** The blocks after the edit; those that mean the same as before stand as before. */
function mergedBlocks(before: Block[], after: Block[]): Block[] {
  const merged: Block[] = [];
  let [one, other] = [0, 0];
  let follows = true;
  for (const { added, removed, count } of diffArrays(before.map(meaning), after.map(meaning))) {
    const old = added ? [] : before.slice(one, (one += count));
    const edited = removed ? [] : after.slice(other, (other += count));
    const blocks = edited.map((block, index) => sameBlock(old[index], block));
    // Where something else stands before it now, so does what parted them.
    if (!follows && blocks[0] && edited[0]) blocks[0] = { ...blocks[0], before: edited[0].before };
    merged.push(...blocks);
    follows = !added && !removed;
  }
  return merged;
}

const meaning = (block: Block) => block.meaning;

/**
 * The old block, but for a table whose columns somebody set, and a list that somebody loosened: the rich text
 * editor forgets both, and never adds one.
 */
function sameBlock(old: Block | undefined, edited: Block): Block {
  if (!old || (edited.align && edited.align !== old.align)) return edited;
  if (edited.isLoose && !old.isLoose) return edited;
  return old;
}

/** The blocks of a body, or null where it cannot be read. Blanks after the last belong to the file. */
function blocksOf(body: string): Block[] | null {
  const tree = treeOf(body);
  if (!tree) return null;
  let end = 0;
  return tree.children.map((node) => {
    const from = node.position?.start.offset ?? end;
    const to = node.position?.end.offset ?? from;
    const block = {
      before: body.slice(end, from),
      text: body.slice(from, to),
      meaning: meaningOf(node),
      isLoose:
        node.type === 'list' &&
        node.children.some(({ spread }) => spread === true || node.spread === true),
      align: node.type === 'table' ? (node.align ?? []).filter(Boolean).join() : '',
    };
    end = to;
    return block;
  });
}

function treeOf(body: string): Root | null {
  try {
    return parser.parse(body);
  } catch {
    return null;
  }
}

/** Where a node stands, and what only its writing shows. */
const unsaid = new Set(['position', 'spread', 'data', 'align']);

function meaningOf(node: RootContent): string {
  return JSON.stringify(node, (key, value: unknown) => (unsaid.has(key) ? undefined : value));
}
