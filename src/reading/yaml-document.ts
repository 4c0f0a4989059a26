import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { LineFault } from './fault.ts';
import { yamlFinding } from './yaml-words.ts';

/** Lines of a document by the path of what stands there, such as `related.0`; the whole is ``. */
export type LineByPath = ReadonlyMap<string, number>;

/** A YAML document as far as it could be read. */
export interface YamlDocument {
  /** Undefined where the syntax leaves no sense. */
  value: unknown;
  lines: LineByPath;
  /** Paths of unquoted text that Astro's YAML reader takes for a date or a number. */
  misread: string[];
  findings: LineFault[];
}

/** Reads YAML 1.2 (core schema: dates stay text), with the line of every key and value. */
export function readYaml(yaml: string, linesAbove = 0): YamlDocument {
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    lineCounter: counter,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + linesAbove;
  const lines = new Map<string, number>([['', Math.max(1, linesAbove)]]);
  const misread: string[] = [];
  place(document.contents, '', lines, misread, lineAt);
  const findings = syntaxFindings(document, yaml, lineAt);
  const isLost = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY');
  return { value: isLost ? undefined : valueOf(document, findings), lines, misread, findings };
}

/** The line of a path, else of the nearest thing around it. */
export function lineOf(lines: LineByPath, path: PropertyKey[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const line = lines.get(path.slice(0, length).join('.'));
    if (line !== undefined) return line;
  }
  return 1;
}

function valueOf(document: Document.Parsed, findings: LineFault[]): unknown {
  try {
    const value: unknown = document.toJS();
    if (holdsItself(value)) throw new Error('a value that holds itself');
    return value;
  } catch (error) {
    findings.push({
      line: 1,
      message: 'the YAML cannot be read',
      found: (error as Error).message,
      fix: 'Write the values out, without references (& and *).',
    });
    return undefined;
  }
}

/** Whoever walks through such a value never comes to its end. */
function holdsItself(value: unknown, around: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (around.includes(value)) return true;
  return Object.values(value).some((one) => holdsItself(one, [...around, value]));
}

function syntaxFindings(
  document: Document.Parsed,
  yaml: string,
  lineAt: (offset: number) => number,
): LineFault[] {
  const findings: LineFault[] = [];
  const followOn = new Set(['UNEXPECTED_TOKEN', 'BAD_INDENT', 'MISSING_CHAR']);
  for (const problem of [...document.errors, ...document.warnings]) {
    const finding = yamlFinding(problem, document, yaml, lineAt);
    const last = findings.at(-1);
    const isSame = findings.some(({ line }) => line === finding.line);
    if (isSame || (last && followOn.has(problem.code))) continue;
    findings.push(finding);
  }
  return findings;
}

function place(
  node: unknown,
  path: string,
  lines: Map<string, number>,
  misread: string[],
  lineAt: (offset: number) => number,
): void {
  const below = (key: unknown) => (path ? `${path}.${String(key)}` : String(key));
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const key = below(pair.key.value);
      if (pair.key.range) lines.set(key, lineAt(pair.key.range[0]));
      place(pair.value, key, lines, misread, lineAt);
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      const range = (item as { range?: [number] }).range;
      if (range) lines.set(below(index), lineAt(range[0]));
      place(item, below(index), lines, misread, lineAt);
    });
  } else if (isScalar(node)) {
    if (node.range && node.value !== null) lines.set(path, lineAt(node.range[0]));
    if (node.type === 'PLAIN' && isMisread(node.value)) misread.push(path);
  }
}

/** js-yaml, with which Astro reads frontmatter, makes a Date or a number of these (YAML 1.1). */
function isMisread(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  return /^\d{4}-\d\d?-\d\d?(?:$|[Tt ]\s*\d)/.test(value) || /^[-+]?\d[\d_]*_[\d_]*$/.test(value);
}
