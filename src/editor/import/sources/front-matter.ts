import { splitSource } from '../../../reading/frontmatter.ts';
import { plainLines } from '../../../reading/plain-lines.ts';
import { readYaml } from '../../../reading/yaml-document.ts';

/** What the head of a Markdown file says, whichever generator it was written for. */
export interface FrontMatter {
  values: Readonly<Record<string, unknown>>;
  body: string;
  /** What could not be read of it. */
  fault?: string;
}

/** Reads YAML between dashes (Jekyll, Docusaurus, Hugo, VTEX) or TOML between pluses (Hugo). */
export function frontMatterOf(text: string): FrontMatter {
  const source = plainLines(text);
  const [whole, toml] = /^\s*\+\+\+[ \t]*\n([^]*?)\n\+\+\+[ \t]*(?:\n|$)/.exec(source) ?? [];
  if (whole !== undefined) return { ...readToml(toml ?? ''), body: source.slice(whole.length) };
  const { yaml, body } = splitSource(source);
  if (yaml === null) return { values: {}, body: source };
  const { value, findings } = readYaml(yaml);
  const [first] = findings;
  return {
    values: Object(value ?? {}) as FrontMatter['values'],
    body,
    ...(first && { fault: first.message }),
  };
}

/** The first text among some keys. */
export function textIn({ values }: FrontMatter, ...keys: string[]): string {
  for (const key of keys) {
    const value = key
      .split('.')
      .reduce<unknown>((at, name) => Object(at ?? {})[name] as unknown, values);
    if (typeof value === 'string' && value.trim()) return value.trim();
    if (typeof value === 'number') return String(value);
    if (value instanceof Date) return value.toISOString();
  }
  return '';
}

/** The texts of all these keys: a list, or one text. */
export function textsAt({ values }: FrontMatter, ...keys: string[]): string[] {
  return keys
    .flatMap((key) => [values[key]].flat())
    .flatMap((one) => (typeof one === 'string' && one.trim() ? [one.trim()] : []));
}

/** Keys and values on a line each, as front matter has them; a table belongs to the key of its name. */
function readToml(toml: string): Pick<FrontMatter, 'values' | 'fault'> {
  const values: Record<string, unknown> = {};
  let at = values;
  const unread: string[] = [];
  for (const line of toml
    .replace(/\[\s*\n([^\]]*)\]/g, (list) => list.replace(/\s*\n\s*/g, ' '))
    .split('\n')) {
    const table = /^\s*\[([\w.-]+)\]\s*$/.exec(line)?.[1];
    const [, key, value] = /^\s*"?([\w-]+)"?\s*=\s*(.+?)\s*$/.exec(line) ?? [];
    if (table) values[table] = at = {};
    else if (key && value !== undefined) at[key] = tomlValue(value);
    else if (!/^\s*(?:#|$)/.test(line)) unread.push(line.trim());
  }
  return { values, ...(unread[0] && { fault: `a line of TOML cannot be read: ${unread[0]}` }) };
}

function tomlValue(written: string): unknown {
  const value = written.replace(/\s+#[^'"\]]*$/, '');
  const quoted = /^"(.*)"$/s.exec(value)?.[1];
  if (quoted !== undefined && !/[^\\]",/.test(quoted)) return quoted.replace(/\\(["\\])/g, '$1');
  if (/^'.*'$/s.test(value)) return value.slice(1, -1);
  if (value.startsWith('['))
    return [...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map(([, a, b]) => a ?? b ?? '');
  return value === 'true' ? true : value === 'false' ? false : value;
}
