import type { Nodes, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

type Mark = Extract<PhrasingContent, { type: 'strong' | 'emphasis' | 'delete' }>;

/** Whether a node is emphasis that marks of Markdown stand around. */
export function isMark(node: Nodes | undefined): node is Mark {
  return node?.type === 'strong' || node?.type === 'emphasis' || node?.type === 'delete';
}

const cjk =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
const punctuation = /[\p{P}\p{S}]/u;

/**
 * Lets marks be read as such: between a sign within and a letter without they would stay visible (CommonMark 6.2,
 * which remark-cjk-friendly changes next to Chinese, Japanese and Korean). A sign moves out; beside what cannot
 * move, such as a link, the letter is written by its number.
 */
export function readableMarks(siblings: readonly Nodes[]): Nodes[] {
  const nodes = siblings.filter((node) => !(node.type === 'text' && node.value === ''));
  return nodes.flatMap((node, index): Nodes[] => {
    if (node.type === 'text') return encoded(node.value, nodes[index - 1], nodes[index + 1]);
    if (!isMark(node)) return [node];
    const [before, after] = [nodes[index - 1], nodes[index + 1]];
    // Marks that meet become one run of asterisks.
    if (node.type === 'emphasis' && (isMark(before) || isMark(after))) return node.children;
    const lead = isStuck(edgeOf(before, -1), edgeOf(node.children[0], 0))
      ? signsAt(node, 'start')
      : '';
    const tail = isStuck(edgeOf(after, 0), edgeOf(node.children.at(-1), -1))
      ? signsAt(node, 'end')
      : '';
    const rest = node.children.filter((one) => !(one.type === 'text' && one.value === ''));
    return [
      ...(lead ? [{ type: 'text' as const, value: lead }] : []),
      ...(rest.length > 0 ? [{ ...node, children: rest }] : []),
      ...(tail ? [{ type: 'text' as const, value: tail }] : []),
    ];
  });
}

/** Takes the signs off one end of emphasis, where its text begins or ends with some. */
function signsAt(mark: Mark, end: 'start' | 'end'): string {
  const edge = end === 'start' ? mark.children[0] : mark.children.at(-1);
  if (edge?.type !== 'text') return '';
  const pattern = end === 'start' ? /^[\p{P}\p{S}\s]+/u : /[\p{P}\p{S}\s]+$/u;
  const signs = pattern.exec(edge.value)?.[0] ?? '';
  edge.value =
    end === 'start'
      ? edge.value.slice(signs.length)
      : edge.value.slice(0, edge.value.length - signs.length);
  return signs;
}

function encoded(value: string, before: Nodes | undefined, after: Nodes | undefined): Nodes[] {
  const isAfter =
    isMark(before) &&
    isStuck([...value][0] ?? '', edgeOf(before.children.at(-1), -1)) &&
    before.children.at(-1)?.type !== 'text';
  const isBefore =
    isMark(after) &&
    isStuck([...value].at(-1) ?? '', edgeOf(after.children[0], 0)) &&
    after.children[0]?.type !== 'text';
  const letters = [...value];
  const first = isAfter ? letters.shift() : undefined;
  const last = isBefore ? letters.pop() : undefined;
  return [
    ...(first ? [byNumber(first)] : []),
    ...(letters.length > 0 ? [{ type: 'text' as const, value: letters.join('') }] : []),
    ...(last ? [byNumber(last)] : []),
  ];
}

function byNumber(letter: string): Nodes {
  return { type: 'html', value: `&#${letter.codePointAt(0)};` };
}

/** Whether marks between a letter outside and a sign inside would not be read as marks. */
function isStuck(outside: string, inside: string): boolean {
  if (outside === '' || /\s/.test(outside) || punctuation.test(outside) || cjk.test(outside))
    return false;
  return punctuation.test(inside) && !cjk.test(inside);
}

/** The character with which a node begins or ends as Markdown; what is no text does with a sign. */
function edgeOf(node: Nodes | undefined, at: 0 | -1): string {
  if (!node) return '';
  if (node.type === 'break') return '\n';
  return node.type === 'text' ? ([...toString(node)].at(at) ?? '') : '*';
}
