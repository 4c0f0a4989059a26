import type { Nodes, Parents, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Info, State } from 'mdast-util-to-markdown';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkMdx)
  .use(remarkCjkFriendly)
  .use(remarkStringify, {
    bullet: '-',
    rule: '-',
    listItemIndent: 'one',
    handlers: { mdxJsxFlowElement: block },
  })
  .freeze();

/** Writes a body as an editor would: one blank line between blocks, and inside those of ours. */
export function stringifyMdx(tree: Root): string {
  return writer.stringify(tree).replace(module, (_, first: string) => `&#${first.charCodeAt(0)};`);
}

/** A paragraph that begins as code of JavaScript would, which MDX reads as such. */
const module = /(?<=^|\n\n)([ie])(?=(?:mport|xport)[ {])/g;

function block(
  node: MdxJsxFlowElement,
  _parent: Parents | undefined,
  state: State,
  info: Info,
): string {
  const attributes = node.attributes.map((one) =>
    one.type === 'mdxJsxAttribute' && typeof one.value === 'string'
      ? ` ${one.name}="${one.value}"`
      : ` ${(one as { name: string }).name}`,
  );
  if (node.name === 'summary') {
    const inside = {
      before: '>',
      after: '<',
      now: info.now,
      lineShift: 0,
      move: state.createTracker(info).move,
    };
    const words = state.containerPhrasing(
      { type: 'paragraph', children: node.children as never },
      inside as never,
    );
    return `<summary>${words}</summary>`;
  }
  const inside = state.containerFlow(
    node as unknown as Extract<Nodes, { type: 'root' }>,
    state.createTracker(info) as never,
  );
  return `<${node.name}${attributes.join('')}>\n\n${inside}\n\n</${node.name}>`;
}
