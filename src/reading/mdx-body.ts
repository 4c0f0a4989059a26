import type { Nodes, Root } from 'mdast';
import type { VFileMessage } from 'vfile-message';
import { parseMdx } from './markdown/processor.ts';
import type { LineFault } from './fault.ts';
import { blanked } from './mdx-marks.ts';
import type { Diagnosis } from './diagnosis.ts';
import { diagnosis } from './mdx-words.ts';

/** A body, read as far as it can be. */
export interface MdxBody {
  /** Null where nothing could be made of it. */
  tree: Root | null;
  /** The text that the tree was made of: what could not be read is blanked out. */
  source: string;
  findings: LineFault[];
}

/** A parser stops at the first fault; this many are looked for in one file. */
const mostFaults = 40;

/** What walks through a tree that is some thousands of levels deep runs out of stack. */
const deepest = 100;

/** Reads MDX; where it cannot be read, notes why, blanks that out and reads on. */
export function readMdx(body: string, path: string): MdxBody {
  const findings: LineFault[] = [];
  const orphans = new Set<string>();
  let source = body;
  for (let attempt = 0; attempt < mostFaults; attempt += 1) {
    try {
      const tree = parseMdx(source, path);
      if (depthOf(tree) <= deepest) return { tree, source, findings };
      return {
        tree: null,
        source,
        findings: [...findings, unreadable(`${deepest} levels and more`)],
      };
    } catch (error) {
      const { finding, stretches, orphan } = diagnose(error as VFileMessage, source, orphans);
      if (finding) findings.push(finding);
      if (orphan) orphans.add(orphan);
      const rest = blanked(source, stretches);
      if (rest === source || rest.length !== source.length) break;
      source = rest;
    }
  }
  return { tree: null, source, findings };
}

function diagnose(error: VFileMessage, source: string, orphans: ReadonlySet<string>): Diagnosis {
  if (typeof error.reason === 'string') return diagnosis(error, source, orphans);
  return { finding: unreadable(String((error as Error).message)), stretches: [] };
}

function unreadable(found: string): LineFault {
  return {
    line: 1,
    message: 'the text cannot be read',
    found,
    fix: 'Write it more simply: lists and quotations are nested too deep.',
  };
}

/** Level by level: a walk from node to node would run out of stack itself. */
function depthOf(tree: Root): number {
  let depth = 0;
  for (let level: Nodes[] = [tree]; level.length > 0; depth += 1) {
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return depth;
}
