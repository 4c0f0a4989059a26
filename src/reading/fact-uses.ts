import type { Nodes, Parents, Root, Text } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { fillFacts, placeholdersIn, type FactName } from '../facts/placeholders.ts';
import { elementFact, type ElementFact } from './element-facts.ts';
import { lineOf, type LineByPath } from './yaml-document.ts';

/** A place of an entry where a fact of the folder stands. */
export interface FactUse extends FactName {
  line: number;
}

/** What a fact is in the language of an entry; undefined where there is none. */
export type FactWriter = (fact: FactName) => string | undefined;

declare module 'mdast' {
  interface TextData {
    /** The name of the fact that the text is of. */
    fact?: string;
  }
}

/** What became of the facts of a body. */
export interface BodyFactUses {
  uses: FactUse[];
  /** The tags, which are in the tree no more. */
  tags: ElementFact[];
}

/** Whether a node is the text of a fact, and not the writer's own. */
export function isFactText({ data }: Text): boolean {
  return data?.fact !== undefined;
}

/** Puts the text of facts in the place of their tags, and of placeholders in the addresses of links. */
export function fillBody(tree: Root, write: FactWriter): BodyFactUses {
  const found: BodyFactUses = { uses: [], tags: [] };
  const fill = (parent: Parents): void => {
    const children: Nodes[] = parent.children;
    children.forEach((node, index) => {
      const line = node.position?.start.line ?? 1;
      if (isFactTag(node)) {
        found.tags.push(elementFact(node));
        const use = { ...factOf(node), line };
        found.uses.push(use);
        children[index] = filled(node, use.name, write(use) ?? use.name);
        return;
      }
      if (node.type === 'link' || node.type === 'definition') {
        found.uses.push(...placeholdersIn(node.url).map((fact) => ({ ...fact, line })));
        node.url = fillFacts(node.url, (fact) => write(fact) ?? fact.name);
      }
      if ('children' in node) fill(node);
    });
  };
  fill(tree);
  return found;
}

/** Fills the placeholders in what was written in the frontmatter, at any depth. */
export function fillWritten<T>(value: T, write: FactWriter): T {
  if (typeof value === 'string') return fillFacts(value, write) as T;
  if (Array.isArray(value)) return value.map((one: unknown) => fillWritten(one, write)) as T;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const filledKeys = Object.entries(value).map(([key, one]) => [key, fillWritten(one, write)]);
  return Object.fromEntries(filledKeys) as T;
}

/** The facts that a document of keys names, each with its line. */
export function usesInWritten(
  value: unknown,
  lines: LineByPath,
  path: PropertyKey[] = [],
): FactUse[] {
  if (typeof value === 'string') {
    return placeholdersIn(value).map((fact) => ({ ...fact, line: lineOf(lines, path) }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => usesInWritten(one, lines, [...path, key]));
}

type Tag = MdxJsxFlowElement | MdxJsxTextElement;

function isFactTag(node: Nodes): node is Tag {
  const isTag = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  return isTag && node.name === 'Fact';
}

function factOf(tag: Tag): FactName {
  const { attributes } = elementFact(tag);
  const valueOf = (wanted: string) => attributes.find(({ name }) => name === wanted)?.value?.trim();
  const form = valueOf('form');
  return { name: valueOf('name') ?? '', ...(form && { form }) };
}

/** A tag alone on its line is a paragraph of its own. */
function filled(tag: Tag, fact: string, value: string): Nodes {
  const text: Text = { type: 'text', value, data: { fact }, ...placeOf(tag) };
  if (tag.type === 'mdxJsxTextElement') return text;
  return { type: 'paragraph', children: [text], ...placeOf(tag) };
}

function placeOf({ position }: Tag) {
  return position ? { position } : {};
}
