import type { Places } from './passage.ts';

const entity = /&(?:#\d+|#x[\da-f]+|[a-z]+);/iy;
const escaped: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/**
 * Finds each character of a value where it was written, from an offset of its file: behind the escapes of JSON,
 * YAML and Markdown, line ends that YAML folds, and marks of quotations. Null where the two cannot be matched.
 */
export function placesOf(source: string, start: number, value: string): Places | null {
  const from: number[] = [];
  const to: number[] = [];
  let offset = start;
  for (let index = 0; index < value.length; index += 1) {
    const fact = factAt(source, offset, value, index);
    if (fact) {
      from.push(...Array<number>(fact.shown).fill(-1));
      to.push(...Array<number>(fact.shown).fill(-1));
      offset += fact.written;
      index += fact.shown - 1;
      continue;
    }
    const length = lengthOf(value.charAt(index), source, offset);
    if (length === 0) return null;
    from.push(offset);
    offset += length;
    to.push(offset);
    // YAML writes one apostrophe as two.
    if (source.startsWith("''", offset - 1) && value[index + 1] !== "'") offset += 1;
  }
  return { from, to };
}

const placeholder = /\{\{\s*fact:[^{}]*\}\}/y;

/** How long the placeholder of a fact is that stands here, and what is shown for it; null where none is, or it was left. */
function factAt(source: string, offset: number, value: string, index: number) {
  if (source[offset] !== '{' || value[index] === '{') return null;
  placeholder.lastIndex = offset;
  const written = placeholder.exec(source)?.[0].length;
  if (written === undefined) return null;
  const behind = /^[^{"'\\\n]{0,8}/.exec(source.slice(offset + written, offset + written + 8))?.[0];
  const end = behind ? value.indexOf(behind, index) : value.length;
  return { written, shown: (end < 0 ? value.length : end) - index };
}

/** How many characters of a file stand for one of a value; 0 where another one stands there. */
function lengthOf(wanted: string, source: string, offset: number): number {
  const found = source.charAt(offset);
  if (wanted === '\n' || (wanted === ' ' && found === '\n')) {
    return /^[ \t]*\n(?:[ \t]*>)*[ \t]*/.exec(source.slice(offset, offset + 200))?.[0].length ?? 0;
  }
  if (found === '&') {
    entity.lastIndex = offset;
    const length = entity.exec(source)?.[0].length;
    if (length) return length;
  }
  if (found === wanted) return 1;
  if (found !== '\\') return 0;
  const next = source.charAt(offset + 1);
  const isUnicode = String.fromCharCode(parseInt(source.slice(offset + 2, offset + 6), 16));
  if (next === 'u' && isUnicode === wanted) return 6;
  return next === wanted || escaped[next] === wanted ? 2 : 0;
}
