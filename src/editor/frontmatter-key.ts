import { isDeepStrictEqual } from 'node:util';
import { stringify } from 'yaml';
import { splitSource } from '../reading/frontmatter.ts';
import { plainLines } from '../reading/plain-lines.ts';
import { readYaml } from '../reading/yaml-document.ts';
import { RefusedEdit } from './refused-edit.ts';

/**
 * A file of an entry with one key of its frontmatter written anew, at the end where it is new, or taken away where the
 * value is undefined; no other byte changes.
 * @throws RefusedEdit where the frontmatter is written in a way that this cannot edit
 */
export function withFrontmatterKey(text: string, key: string, value: unknown): string {
  const before = frontmatterIn(text);
  if (!before) throw new RefusedEdit('Its frontmatter cannot be read. Run check first.');
  if (value === undefined && !Object.hasOwn(before, key)) return text;
  const lines = text.split('\n');
  const { start, end } = placeOf(lines, key);
  const ending = lines[0]?.endsWith('\r') ? '\r' : '';
  const fresh = value === undefined ? [] : yamlLines(key, value).map((line) => line + ending);
  const edited = [...lines.slice(0, start), ...fresh, ...lines.slice(end)].join('\n');
  const { [key]: _was, ...others } = before;
  const { [key]: is, ...rest } = frontmatterIn(edited) ?? {};
  if (isDeepStrictEqual(others, rest) && isDeepStrictEqual(is, value)) return edited;
  throw new RefusedEdit(`"${key}" cannot be written there. Write one key a line, without braces.`);
}

function yamlLines(key: string, value: unknown): string[] {
  return stringify({ [key]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
}

/** The frontmatter of a file as it was written, facts by their names; undefined where it cannot be read. */
export function frontmatterIn(text: string): Record<string, unknown> | undefined {
  const { yaml, fault } = splitSource(plainLines(text));
  if (yaml === null || fault) return undefined;
  const value = readYaml(yaml).value ?? {};
  return typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** The lines of a key; those before the closing dashes, of which there are none, where it is not there. */
function placeOf(lines: string[], key: string): { start: number; end: number } {
  const opening = lines.findIndex((line) => line.trim() !== '');
  const closing = lines.findIndex((line, index) => index > opening && line.startsWith('---'));
  const first = new RegExp(`^(["']?)${key}\\1\\s*:`);
  const start = lines.findIndex((line, index) => index < closing && first.test(line));
  if (start < 0) return { start: closing, end: closing };
  // A list may stand as far left as its key.
  const next = lines.findIndex((line, index) => index > start && /^(?:---|[^\s-])/.test(line));
  let end = next;
  while (lines[end - 1]?.trim() === '') end -= 1;
  return { start, end };
}
