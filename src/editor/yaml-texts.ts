import { isScalar, parseDocument, visit, type Document, type Scalar } from 'yaml';
import type { Replacement } from './replacement.ts';

/** A text in a YAML document, and where it stands there. */
export interface YamlText {
  /** Such as `related.0`. */
  path: string;
  value: string;
  scalar: Scalar.Parsed;
}

/** Reads YAML as the folder's documents are read: dates stay text. */
export function yamlDocument(yaml: string): Document.Parsed {
  return parseDocument(yaml, { version: '1.2', schema: 'core', prettyErrors: false });
}

/** Every text of a document that is no key. */
export function yamlTexts(document: Document.Parsed): YamlText[] {
  const texts: YamlText[] = [];
  visit(document, {
    Scalar(position, scalar, above) {
      if (position === 'key' || typeof scalar.value !== 'string' || !scalar.range) return;
      const keys = above.flatMap((node) =>
        'key' in node && isScalar(node.key) ? [node.key.value] : [],
      );
      const index = typeof position === 'number' ? [position] : [];
      texts.push({
        path: [...keys, ...index].join('.'),
        value: scalar.value,
        scalar: scalar as Scalar.Parsed,
      });
    },
  });
  return texts;
}

/** Replaces a part of a text where it stands, its quotation marks kept; nothing where it is written otherwise. */
export function replacedIn(
  yaml: string,
  { scalar }: YamlText,
  before: string,
  after: string,
): Replacement[] {
  const [start, end] = scalar.range;
  const index = yaml.slice(start, end).indexOf(before);
  if (index < 0) return [];
  return [{ start: start + index, end: start + index + before.length, text: after }];
}
