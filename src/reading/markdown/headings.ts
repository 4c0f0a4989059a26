import Slugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** A heading of a body with the id that it has on the page. */
export interface BodyHeading {
  id: string;
  depth: Heading['depth'];
  text: string;
  line: number;
}

/** The headings of a body with their ids on the page, which no image, comment or footnote changes. */
export function headingsOf(tree: Root): BodyHeading[] {
  const slugger = new Slugger();
  const headings: BodyHeading[] = [];
  visit(tree, 'heading', (heading) => {
    const text = textOf(heading);
    headings.push({
      id: slugger.slug(text),
      depth: heading.depth,
      text,
      line: heading.position?.start.line ?? 1,
    });
  });
  return headings;
}

function textOf(heading: Heading): string {
  const parts: string[] = [];
  visit(heading, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(node.value);
  });
  return parts.join('').trim();
}
