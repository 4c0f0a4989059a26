import { hash } from 'node:crypto';
import { globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ToCome } from '../../checks/to-come.ts';
import { contentFolder, starterFolder } from '../../files/content-folder.ts';
import { folderFiles } from '../../reading/folder-files.ts';
import { digestOf } from './part-record.ts';

/** What decides what a build makes, as digests and versions; builds that are equal in it make the same site. */
export function buildState(toCome: readonly ToCome[]): Record<string, string> {
  const content = folderFiles(contentFolder()).files.map(({ path }) => path);
  return {
    'site.yaml': digestOf(join(contentFolder(), 'site.yaml')),
    'the content': sumOf(contentFolder(), content),
    'Wenda or its packages': hash('sha256', sumOf(resolve(), ownFiles()) + shippedWords()),
    'what is still to come (all parts need the same --at)': hash(
      'sha256',
      toCome.map(({ file }) => file).join(),
    ),
    WENDA_TICKET_ENDPOINT: process.env['WENDA_TICKET_ENDPOINT'] ?? '',
    'Node or the kind of machine': `${process.version} ${process.platform} ${process.arch}`,
  };
}

function ownFiles(): string[] {
  const files = globSync(['src/**', 'public/**'], { withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  return ['astro.config.mjs', 'package-lock.json', ...paths.toSorted()];
}

/** The words that fill in what a folder's own lack. */
function shippedWords(): string {
  return sumOf(starterFolder, globSync('{ui,search}/*', { cwd: starterFolder }).toSorted());
}

function sumOf(folder: string, paths: string[]): string {
  const lines = paths.map((path) => `${digestOf(resolve(folder, path))} ${path}\n`);
  return hash('sha256', lines.join(''));
}
