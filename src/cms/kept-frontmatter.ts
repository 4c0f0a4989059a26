import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Pair,
  type ParsedNode,
  type YAMLSeq,
} from 'yaml';

/** What a document says, by key. */
export type Values = Readonly<Record<string, unknown>>;

interface Entry {
  key: string;
  /** The lines that say it, with their last line break. */
  from: number;
  to: number;
  value: ParsedNode | null;
}

interface OldValue {
  node: ParsedNode | null;
  was: unknown;
}

/** What the head of an article says. @throws where it is no YAML mapping */
export function readHead(head: string): Values {
  const document = parseDocument(head, { version: '1.2', schema: 'core' });
  const [fault] = document.errors;
  if (fault) throw fault;
  return (document.toJS() ?? {}) as Values;
}

/**
 * The head of an article with other values: lines of a key whose value is the same stay as they were written,
 * others follow their style, a key without a value goes, a new one stands last.
 * @param head YAML without its dashes, each line with its break
 */
export function keptHead(head: string, values: Values): string {
  const kept = keptLines(head, values);
  return saysAll(kept, values) ? kept : newHead(values);
}

/** Whether it can be read and says these values; a line that stays may name another that changed (`&` and `*`). */
function saysAll(head: string, values: Values): boolean {
  try {
    const said = readHead(head);
    return Object.keys(values).every(
      (key) => !says(values[key]) || sameValue(said[key], values[key]),
    );
  } catch {
    return false;
  }
}

function keptLines(head: string, values: Values): string {
  const old = readHead(head);
  const entries = entriesOf(head);
  const own = new Set(entries.map(({ key }) => key));
  const added = Object.keys(values).filter((key) => !own.has(key) && says(values[key]));
  let end = 0;
  const lines = entries.map(({ key, from, to, value }) => {
    const between = head.slice(end, from);
    end = to;
    if (sameValue(old[key], values[key])) return between + head.slice(from, to);
    if (isNothing(values[key])) return between;
    return between + linesFor(key, values[key], head, { node: value, was: old[key] });
  });
  return lines.join('') + head.slice(end) + added.map((key) => written(key, values[key])).join('');
}

/** The head of a new article. */
export function newHead(values: Values): string {
  return Object.keys(values)
    .filter((key) => says(values[key]))
    .map((key) => written(key, values[key]))
    .join('');
}

function entriesOf(head: string): Entry[] {
  const { contents } = parseDocument(head, { version: '1.2', schema: 'core' });
  if (!isMap(contents)) return [];
  return contents.items
    .filter((pair) => isPair(pair))
    .map((pair) => entryOf(head, pair as Pair<ParsedNode, ParsedNode | null>));
}

function entryOf(head: string, { key, value }: Pair<ParsedNode, ParsedNode | null>): Entry {
  const last = value?.range[1] ?? key.range[1];
  const isLineEnd = head[last - 1] === '\n';
  const lineEnd = head.indexOf('\n', last);
  const to = isLineEnd ? last : lineEnd < 0 ? head.length : lineEnd + 1;
  return { key: String(isScalar(key) ? key.value : key), from: key.range[0], to, value };
}

/** A changed value in the style of the old one: its quotation marks, and items of a list that stay. */
function linesFor(key: string, value: unknown, head: string, { node, was }: OldValue): string {
  if (isSeq(node) && Array.isArray(value) && Array.isArray(was)) {
    return listLines(key, value, head, { node, was });
  }
  if (!isScalar(node) || typeof value !== 'string') return written(key, value);
  const quoted = quotedAs(head[node.range[0]], value);
  return quoted === undefined ? written(key, value) : `${key}: ${quoted}\n`;
}

function listLines(
  key: string,
  values: unknown[],
  head: string,
  { node, was }: { node: YAMLSeq.Parsed; was: unknown[] },
): string {
  const isFlow = head[node.range[0]] === '[';
  const texts = new Map(
    node.items.map(({ range }, index) => [
      JSON.stringify(was[index]),
      head.slice(range[0], range[1]),
    ]),
  );
  const quote = [...texts.values()][0]?.[0];
  const items = values.map(
    (value) => texts.get(JSON.stringify(value)) ?? itemText(value, quote, isFlow),
  );
  if (isFlow) return `${key}: [${items.join(', ')}]\n`;
  const line = head.slice(0, node.range[0]);
  const indent = /[ \t]*$/.exec(line)?.[0] ?? '';
  return `${key}:\n${items.map((item) => `${indent}- ${item}\n`).join('')}`;
}

function itemText(value: unknown, quote: string | undefined, isFlow: boolean): string {
  const quoted = quotedAs(quote, value);
  if (quoted !== undefined) return quoted;
  const text = stringify(isFlow ? [value] : value, {
    lineWidth: 0,
    collectionStyle: 'flow',
  }).trim();
  return isFlow ? text.slice(1, -1).trim() : text;
}

/** A value in quotation marks of a kind; undefined where there are none, and between single ones for a line break, which YAML folds. */
function quotedAs(quote: string | undefined, value: unknown): string | undefined {
  if (quote === '"') return JSON.stringify(value);
  const text = String(value);
  return quote === "'" && !text.includes('\n') ? `'${text.replaceAll("'", "''")}'` : undefined;
}

function written(key: string, value: unknown): string {
  return stringify({ [key]: value }, { lineWidth: 0 });
}

/** Whether a value is worth a line where none stood. An editor fills in `false` for what nobody said. */
function says(value: unknown): boolean {
  return !isNothing(value) && value !== false;
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

function sameValue(one: unknown, other: unknown): boolean {
  if (isNothing(one) && isNothing(other)) return true;
  return JSON.stringify(one) === JSON.stringify(other);
}
