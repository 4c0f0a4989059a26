import type { Shape } from '../../lib/shape.ts';

/**
 * A file of the index. What a Wi-Fi's sign-in page or another version of the site answers is as good
 * as no file.
 * @throws Error that names the file, and SyntaxError where it is no JSON
 */
export async function fetchJson<T>(path: string, isRight: Shape<T>): Promise<T> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const content: unknown = await response.json();
  if (!isRight(content)) throw new Error(`${path}: not as this version writes it`);
  return content;
}
