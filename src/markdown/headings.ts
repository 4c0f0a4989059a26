import Slugger from 'github-slugger';
import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A heading of a body with the id that it has on the page. */
export interface BodyHeading {
  id: string;
  depth: Heading['depth'];
  text: string;
  line: number;
}

/** The headings of a body, with the ids that the site's processor gives them. */
export function headingsOf(tree: Root): BodyHeading[] {
  const slugger = new Slugger();
  const headings: BodyHeading[] = [];
  visit(tree, 'heading', (heading) => {
    const text = toString(heading, { includeImageAlt: false });
    headings.push({
      id: slugger.slug(text),
      depth: heading.depth,
      text,
      line: heading.position?.start.line ?? 1,
    });
  });
  return headings;
}
