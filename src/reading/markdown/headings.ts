import Slugger from 'github-slugger';
import type { Heading, InlineCode, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** A heading of a body with the id that it has on the page. */
export interface BodyHeading {
  id: string;
  depth: Heading['depth'];
  text: string;
  line: number;
}

type Literal = Text | InlineCode;

/** The headings of a body with their ids on the page, which no image, comment or footnote changes. */
export function headingsOf(tree: Root): BodyHeading[] {
  const slugger = new Slugger();
  const headings: BodyHeading[] = [];
  visit(tree, 'heading', (heading) => {
    const text = textOf(heading);
    headings.push({
      id: slugger.slug(textOf(heading, addressText)),
      depth: heading.depth,
      text,
      line: heading.position?.start.line ?? 1,
    });
  });
  return headings;
}

function textOf(heading: Heading, write = (node: Literal) => node.value): string {
  const parts: string[] = [];
  visit(heading, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(write(node));
  });
  return parts.join('').trim();
}

/** A fact stands in an address by its name, so that links to a heading last when it changes. */
function addressText({ value, data }: Literal): string {
  return (data && 'fact' in data ? data.fact : undefined) ?? value;
}
