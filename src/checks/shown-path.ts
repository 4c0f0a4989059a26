import { isAbsolute, relative, resolve } from 'node:path';

/**
 * A path as a report shows it: relative to the current directory where it is inside it, else to the
 * content folder, with forward slashes.
 */
export function shownPath(folder: string, file: string): string {
  const absolute = resolve(folder, file);
  const fromHere = relative(process.cwd(), absolute);
  const isInside = !fromHere.startsWith('..') && !isAbsolute(fromHere);
  return (isInside ? fromHere : relative(folder, absolute)).replaceAll('\\', '/') || '.';
}
