import type { Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { innerBlocks, writingBlocks } from '../schemas/writing-blocks.ts';
import { attributesOf, type MdxElement } from './markdown/rehype-plain-html.ts';
import { picturePath } from './picture-path.ts';

/** What a body is rendered from: HTML as it stands, and what components make. */
export type Part = string | BlockPart | PicturePart;

/** A writing block with what stands in it: the component of its name in `components/writing/`. */
export interface BlockPart {
  block: string;
  props: Readonly<Record<string, unknown>>;
  parts: Part[];
}

/** A picture of the content folder. */
export interface PicturePart {
  /** Relative to the content folder, such as `images/memo.png`. */
  picture: string;
  alt: string;
  title?: string;
  /** Whether it is the first of its body, which is loaded at once. */
  isFirst: boolean;
}

const schemas = { ...writingBlocks, ...innerBlocks };

/** Cuts the HTML tree of a body, whose file stands in `folder`, into what is HTML already and what components make. */
export function articleParts(tree: Root, folder: string): Part[] {
  let isFirst = true;
  const pictureOf = (node: Root | RootContent): PicturePart | null => {
    if (node.type !== 'element' || node.tagName !== 'img') return null;
    const { src, alt, title } = node.properties;
    const picture = picturePath(String(src ?? ''), folder);
    if (!picture) return null;
    const part = { picture, alt: String(alt ?? ''), isFirst };
    isFirst = false;
    return title ? { ...part, title: String(title) } : part;
  };
  const cut = (children: RootContent[]): Part[] => {
    const found: Part[] = [];
    const root: Root = { type: 'root', children };
    visit(root, (node, index, parent) => {
      if (!parent || index === undefined) return undefined;
      const part = isMdx(node) ? { ...blockOf(node), parts: cut(node.children) } : pictureOf(node);
      if (!part) return undefined;
      found.push(part);
      parent.children[index] = { type: 'comment', value: `part ${found.length - 1}` };
      return SKIP;
    });
    return joined(toHtml(root), found);
  };
  return cut(tree.children);
}

/** Comments hold the places of parts; the text has none of its own. */
function joined(html: string, found: Part[]): Part[] {
  const pieces = html.split(/<!--part (\d+)-->/);
  return pieces
    .map((piece, index) => (index % 2 === 0 ? piece : (found[Number(piece)] ?? '')))
    .filter((part) => part !== '');
}

function isMdx(node: Root | RootContent): node is MdxElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** What the checks refuse keeps what was written. */
function blockOf(node: MdxElement): Pick<BlockPart, 'block' | 'props'> {
  const block = node.name ?? '';
  const written = attributesOf(node);
  const schema = Object.hasOwn(schemas, block) ? schemas[block as keyof typeof schemas] : undefined;
  return { block, props: schema?.safeParse(written).data ?? written };
}
