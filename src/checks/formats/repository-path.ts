import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';

/**
 * A path as a repository knows it, which is what GitHub annotates: relative to the work tree that holds
 * the content folder, else to the workflow's workspace, else to the current directory; absolute outside.
 */
export function repositoryPath(folder: string, file: string): string {
  const absolute = resolve(folder, file);
  const root = workTreeOf(folder) ?? process.env['GITHUB_WORKSPACE'] ?? process.cwd();
  const fromRoot = relative(root, absolute);
  const isInside = !fromRoot.startsWith('..') && !isAbsolute(fromRoot);
  return (isInside ? fromRoot : absolute).replaceAll('\\', '/') || '.';
}

function workTreeOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : workTreeOf(above);
}
