import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { splitSource } from './frontmatter.ts';

/** A text of a document that readers may see. */
export interface PublishedText {
  text: string;
  /** Line of the file on which it begins, from 1. */
  line: number;
  /** Its key in a document of keys, such as `ticket.prefix`. */
  key?: string;
}

/** The texts of a document, as they are written and without its comments. */
export function publishedTexts(path: string, source: string): PublishedText[] {
  if (/\.(?:ya?ml|json)$/.test(path)) return yamlTexts(source, 0);
  if (!path.endsWith('.mdx')) return [{ text: source, line: 1 }];
  const { yaml, linesAbove, body } = splitSource(source);
  return [...yamlTexts(yaml ?? '', linesAbove), { text: withoutComments(body), line: 1 }];
}

/** JSON is YAML. */
function yamlTexts(yaml: string, linesAbove: number): PublishedText[] {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const texts: PublishedText[] = [];
  visit(document, {
    Scalar(position, { range }, path) {
      if (position === 'key' || !range) return;
      const line = counter.linePos(range[0]).line + linesAbove;
      texts.push({ text: yaml.slice(range[0], range[1]), line, key: keyOf(path) });
    },
  });
  return texts;
}

function keyOf(path: readonly unknown[]): string {
  return path
    .flatMap((node) => (isPair(node) && isScalar(node.key) ? [String(node.key.value)] : []))
    .join('.');
}

function withoutComments(body: string): string {
  return body.replace(/\{\/\*.*?\*\/\}/gs, (comment) => comment.replace(/[^\n]/g, ' '));
}
