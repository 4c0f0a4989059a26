import type { PageTexts } from '../lib/page-texts.ts';
import { isText, recordOf } from '../lib/shape.ts';
import { jsonPart } from './json-part.ts';

/** Reads what the search says from the JSON that stands inside an element. */
export function readSearchTexts(root: ParentNode): PageTexts {
  return { texts: jsonPart(root, 'script[data-search-texts]', recordOf(isText)) };
}
