import type { Definition, Image, ImageReference, Link, LinkReference, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { footnoteLabelId } from '../lib/footnotes.ts';
import { headingsOf, type BodyHeading } from './markdown/headings.ts';
import { sectionsOf, type Section } from './markdown/sections.ts';
import { blockSlips, type BlockSlip } from './block-slips.ts';
import { codeIn, type CodeFact } from './code-facts.ts';
import { elementFact, stepIds, type ElementFact } from './element-facts.ts';
import { nodesByType, type NodesByType } from './nodes-by-type.ts';
import { undefinedReferences, type UndefinedReference } from './reference-facts.ts';
import { textLines, type TextLine } from './text-lines.ts';

/** A link, or the definition that links share. */
export interface LinkFact {
  url: string;
  line: number;
  /** Whether it shows nothing to click on. */
  isEmpty: boolean;
}

/** An image, also one whose address stands in a definition. */
export interface ImageFact {
  url: string;
  alt: string;
  line: number;
}

/** What the rules need to know of a body, after which its syntax tree can go. */
export interface BodyFacts {
  /** Whether parts were left out because they could not be read. */
  isBroken: boolean;
  /** Whether it shows nothing. */
  isEmpty: boolean;
  headings: BodyHeading[];
  sections: Section[];
  /** Every id that a link can lead to. */
  ids: string[];
  links: LinkFact[];
  images: ImageFact[];
  elements: ElementFact[];
  code: CodeFact[];
  undefinedReferences: UndefinedReference[];
  textLines: TextLine[];
  blockSlips: BlockSlip[];
}

/** Reads once from a body's syntax tree what all the rules ask for; `tags` are those that are text in it by now. */
export function bodyFacts(
  tree: Root,
  source: string,
  isBroken: boolean,
  tags: ElementFact[] = [],
): BodyFacts {
  const nodes = nodesByType(tree);
  const headings = headingsOf(tree);
  const sections = sectionsOf(tree, headings);
  const images = imageFacts(nodes);
  const elements = [...nodes.mdxJsxFlowElement, ...nodes.mdxJsxTextElement] as JsxElement[];
  const footnotes = nodes.footnoteReference.map(({ identifier }) => identifier.toLowerCase());
  return {
    isBroken,
    isEmpty: images.length === 0 && sections.every(({ heading, text }) => !heading && !text),
    headings,
    sections,
    ids: [
      ...headings.map(({ id }) => id),
      ...(elements.some(({ name }) => name === 'Steps') ? stepIds(tree) : []),
      ...footnotes.flatMap(footnoteIds),
    ],
    links: linkFacts(nodes),
    images,
    elements: [...tags, ...elements.map(elementFact)],
    code: codeIn(nodes),
    undefinedReferences: undefinedReferences(nodes.text, source),
    textLines: textLines(tree, source),
    blockSlips: blockSlips(nodes, source),
  };
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

function linkFacts(nodes: NodesByType): LinkFact[] {
  const forImages = new Set(nodes.imageReference.map(({ identifier }) => identifier));
  const forLinks = new Set(nodes.linkReference.map(({ identifier }) => identifier));
  const isLink = ({ identifier }: Definition) =>
    forLinks.has(identifier) || !forImages.has(identifier);
  return [
    ...nodes.link.map((link) => ({
      url: link.url,
      line: lineOfNode(link),
      isEmpty: isEmptyLink(link),
    })),
    ...nodes.definition
      .filter(isLink)
      .map((definition) => ({ url: definition.url, line: lineOfNode(definition), isEmpty: false })),
    ...nodes.linkReference
      .filter(isEmptyLink)
      .map((link) => ({ url: `[${link.identifier}]`, line: lineOfNode(link), isEmpty: true })),
  ];
}

function imageFacts(nodes: NodesByType): ImageFact[] {
  const urls = new Map(nodes.definition.map(({ identifier, url }) => [identifier, url]));
  const fact = (image: Image | ImageReference): ImageFact => ({
    url: 'url' in image ? image.url : (urls.get(image.identifier) ?? ''),
    alt: image.alt ?? '',
    line: lineOfNode(image),
  });
  return [...nodes.image.map(fact), ...nodes.imageReference.map(fact)];
}

function isEmptyLink(link: Link | LinkReference): boolean {
  return toString(link, { includeImageAlt: true }).trim() === '' && !holdsImage(link);
}

/** An image without alternative text is a fault of its own. */
function holdsImage(link: Link | LinkReference): boolean {
  return link.children.some(({ type }) => type === 'image' || type === 'imageReference');
}

/** The ids that remark-rehype gives to a footnote and its first reference. */
function footnoteIds(identifier: string): string[] {
  return [`user-content-fn-${identifier}`, `user-content-fnref-${identifier}`, footnoteLabelId];
}

/** The line on which a node begins. */
export function lineOfNode(node: Nodes): number {
  return node.position?.start.line ?? 1;
}
