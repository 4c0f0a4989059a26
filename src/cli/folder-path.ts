import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { UsageError } from './command.ts';

/**
 * A file of the content folder from what somebody typed: a path from where they are, or from the folder.
 * @throws UsageError where the folder has no such file
 */
export function folderPath(folder: string, typed: string): string {
  const found = [resolve(typed), resolve(folder, typed)]
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
    .map((path) => relative(folder, path).replaceAll('\\', '/'))
    .find((path) => !path.startsWith('..') && !isAbsolute(path));
  if (found) return found;
  throw new UsageError(
    `There is no file "${typed}" in ${folder}. Name one of its files, such as site.yaml.`,
  );
}
