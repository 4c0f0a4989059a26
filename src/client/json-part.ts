import { parseAs, type Shape } from '../lib/shape.ts';
import { part } from './part.ts';

/**
 * What the page gives a script as JSON.
 * @throws Error where it is missing or not what the script reads
 */
export function jsonPart<T>(root: ParentNode, selector: string, isRight: Shape<T>): T {
  const content = parseAs(part(root, selector).textContent, isRight);
  if (content === null) throw new Error(`${selector} does not hold what its script reads`);
  return content;
}
