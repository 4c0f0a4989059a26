import type { LineFault } from './fault.ts';
import { pointAt } from './mdx-marks.ts';
import { readSource } from './source-text.ts';
import { remembered } from './remembered.ts';
import { readYaml, type LineByPath } from './yaml-document.ts';

/** A document of strings by their whole key, such as `search.label`. */
export interface Strings {
  /** Empty where the document cannot be read. */
  values: ReadonlyMap<string, unknown>;
  lines: LineByPath;
  findings: LineFault[];
}

/** Reads a JSON document of strings; JSON is YAML, whose reader tells lines and keys that stand twice. */
export const readStrings = remembered(readStringsFile);

function readStringsFile(path: string): Strings {
  const nothing: Strings = { values: new Map(), lines: new Map(), findings: [] };
  const source = readSource(path);
  if ('fault' in source) return { ...nothing, findings: [source.fault] };
  const syntax = syntaxFinding(source.text);
  if (syntax) return { ...nothing, findings: [syntax] };
  const { lines, findings } = readYaml(source.text);
  const values = new Map<string, unknown>();
  flatten(JSON.parse(source.text), '', values);
  return {
    values,
    lines,
    findings: findings.filter(({ message }) => message.includes('a second time')),
  };
}

function syntaxFinding(text: string): LineFault | null {
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return null;
    return {
      line: 1,
      message: 'the document is not a list of keys',
      expected: '{ "key": "text" }',
      fix: 'Begin it with { and end it with }.',
    };
  } catch (error) {
    const said = (error as Error).message;
    const end = text.trimEnd().length;
    const position = Number(/at position (\d+)/.exec(said)?.[1] ?? end);
    return {
      // Empty lines at the end hold no fault.
      line: pointAt(text, Math.min(position, end)).line,
      message: 'the JSON cannot be read here',
      found: said.replace(/ in JSON at position.*/s, ''),
      expected: '"key": "text", with a comma between two and none after the last',
      fix: 'Check the commas and quotation marks of this line and the one above.',
    };
  }
}

function flatten(value: unknown, path: string, into: Map<string, unknown>): void {
  if (typeof value !== 'object' || value === null) {
    into.set(path, value);
    return;
  }
  for (const [key, child] of Object.entries(value))
    flatten(child, path ? `${path}.${key}` : key, into);
}
