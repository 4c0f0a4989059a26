import type { Root } from 'mdast';
import type { LineFault } from '../reading/fault.ts';
import { splitSource } from '../reading/frontmatter.ts';
import { readMdx } from '../reading/mdx-body.ts';

/** The text of an entry's file with what is needed to edit it in place. */
export interface EntrySource {
  /** As it is in the file, a byte order mark and ends of lines included. */
  text: string;
  /** The frontmatter between its dashes; null where there is none, or none that can be told from the body. */
  yaml: string | null;
  /** Where the frontmatter begins in the text. */
  yamlStart: number;
  tree: Root | null;
  /** What is added to an offset of the tree for that in the text. */
  shift: number;
  /** What keeps it from being read as a whole. */
  faults: LineFault[];
}

/** Reads the text of an entry's file for an edit. */
export function entrySource(text: string, file: string): EntrySource {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const { yaml, linesAbove, body, fault } = splitSource(text.slice(mark));
  const { tree, findings } = readMdx(body, `/${file}`);
  return {
    text,
    yaml: fault ? null : yaml,
    yamlStart: mark + offsetOfLine(text.slice(mark), linesAbove),
    tree,
    // Both end alike, and what stands before the body is as many lines without a letter.
    shift: text.length - body.length,
    faults: [...(fault ? [fault] : []), ...findings],
  };
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let passed = 0; passed < line; passed += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}
