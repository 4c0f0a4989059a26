import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Figure } from '../facts/figures.ts';
import type { Locale } from '../i18n/locales.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { frontmatterSchemas } from '../schemas/frontmatter.ts';
import { schemaFindings } from './schema-words.ts';
import type { LineFault } from './fault.ts';
import { bodyFacts, type BodyFacts } from './body-facts.ts';
import {
  fillBody,
  fillWritten,
  usesInWritten,
  type FactUse,
  type FactWriter,
} from './fact-uses.ts';
import { figuresInBody, figuresInWritten } from './prose-figures.ts';
import { splitSource } from './frontmatter.ts';
import { readMdx } from './mdx-body.ts';
import { outlineOf, type Outline } from './outline.ts';
import { revisionOf, type Revision } from './revision/revision.ts';
import { lineOf, readYaml, type LineByPath } from './yaml-document.ts';

/** Where an entry stands in the content folder. */
export interface EntryPlace {
  /** Relative to the content folder. */
  file: string;
  collection: CollectionName;
  locale: Locale;
  slug: string;
}

/** What the rules need to know of an entry. */
export interface EntryFacts extends EntryPlace {
  /** As it was written but for facts, so that rules can look at one key where another one is wrong. */
  written: Readonly<Record<string, unknown>>;
  lines: LineByPath;
  isDraft: boolean;
  /** Checked by the collection's schema; null where it has a fault. */
  frontmatter: z.output<(typeof frontmatterSchemas)[CollectionName]> | null;
  /** Null where the file could not be read. */
  body: BodyFacts | null;
  /** What it says, for its translations; null where it could not be read. */
  revision: Revision | null;
  /** What of it must be the same in every language; empty where the body could not be read. */
  outline: Outline;
  /** The facts of the folder that it uses, in its order. */
  facts: FactUse[];
  /** The numbers that readers see of its frontmatter and body, but for those of facts. */
  figures: Figure[];
  /** The syntax tree of the body, facts being text in it; null where it could not be read. */
  tree: Root | null;
  /** Faults of the syntax and of the schema. */
  findings: LineFault[];
}

/** An entry of which only the place is known, because its file cannot be read. */
export function unreadEntry(place: EntryPlace, finding: LineFault): EntryFacts {
  const lines: LineByPath = new Map();
  return {
    ...place,
    written: {},
    lines,
    isDraft: false,
    frontmatter: null,
    body: null,
    facts: [],
    figures: [],
    outline: '',
    revision: null,
    tree: null,
    findings: [finding],
  };
}

/**
 * Reads an entry's text into facts; its faults do not keep the rest from being read. `write` says what the facts
 * of the folder are in its language.
 */
export function entryFacts(
  place: EntryPlace,
  text: string,
  write: FactWriter = () => undefined,
): EntryFacts {
  const split = splitSource(text);
  const { unfilled, ...head } = readHead(place.collection, split.yaml, split.linesAbove, write);
  const { tree, source, findings } = readMdx(split.body, `/${place.file}`);
  const isBroken = findings.length > 0 || split.isGuessed;
  const { uses, tags } = tree ? fillBody(tree, write) : { uses: [], tags: [] };
  const body = tree && bodyFacts(tree, source, isBroken, tags);
  return {
    ...place,
    ...head,
    body,
    facts: [...head.facts, ...uses],
    figures: [...head.figures, ...(body ? figuresInBody(body.textLines) : [])],
    outline: tree && !isBroken ? outlineOf(tree, head.written, head.lines, place.locale) : '',
    revision: tree && revisionOf(unfilled, tree),
    tree,
    findings: [...(split.fault ? [split.fault] : []), ...head.findings, ...findings],
  };
}

type Head = Pick<
  EntryFacts,
  'written' | 'lines' | 'isDraft' | 'frontmatter' | 'facts' | 'figures' | 'findings'
> & {
  /** As it was written, facts by their names. */
  unfilled: EntryFacts['written'];
};

function readHead(
  collection: CollectionName,
  yaml: string | null,
  linesAbove: number,
  write: FactWriter,
): Head {
  const none = { facts: [], figures: [] };
  const nothing = {
    ...none,
    unfilled: {},
    written: {},
    lines: new Map(),
    isDraft: false,
    frontmatter: null,
  };
  if (yaml === null) return { ...nothing, findings: [] };
  const { value = null, lines, misread, findings } = readYaml(yaml, linesAbove);
  if (findings.some(({ message }) => !message.includes('a second time'))) {
    return { ...nothing, lines, findings };
  }
  if (typeof value !== 'object' || Array.isArray(value)) {
    const fault = {
      line: linesAbove,
      message: 'the frontmatter is not a list of keys',
      expected: 'key: value on each line',
      fix: 'Write a key, a colon, a space and the value on each line.',
    };
    return { ...nothing, findings: [...findings, fault] };
  }
  const facts = usesInWritten(value, lines);
  const figures = figuresInWritten(value, lines);
  const unfilled = (value ?? {}) as Record<string, unknown>;
  const written = fillWritten(unfilled, write);
  const schema = frontmatterSchemas[collection];
  const result = schema.safeParse(written);
  const issues = result.success
    ? []
    : schemaFindings(result.error.issues, written, lines, schema.shape);
  const all = [...findings, ...issues, ...misreadFindings(misread, lines)];
  const isSound = result.success && all.length === 0;
  const isDraft = written['draft'] === true;
  const frontmatter = isSound ? result.data : null;
  return { unfilled, written, lines, isDraft, frontmatter, facts, figures, findings: all };
}

const dateKeys = new Set(['updated', 'reviewBy', 'published', 'starts', 'ends', 'translation.on']);

function misreadFindings(paths: string[], lines: LineByPath): LineFault[] {
  return paths
    .filter((path) => !dateKeys.has(path))
    .map((path) => ({
      line: lineOf(lines, path.split('.')),
      message: `"${path.split('.')[0]}" is read as a date or a number`,
      expected: 'text',
      fix: 'Put the value in quotation marks.',
    }));
}
