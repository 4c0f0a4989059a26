import { cpSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { articleFolder, cacheFolder } from '../../../../src/files/content-folder.ts';
import { measure, type Cost } from '../measure.ts';

/** What a build reads of the project. */
const parts = [
  ...['src', 'content', 'public', 'astro.config.mjs'],
  ...['package.json', 'package-lock.json', 'tsconfig.json'],
];

/** A copy of this project, in which the code may be edited too, with a content folder. */
export interface ProjectCopy {
  folder: string;
  content: string;
}

/** Copies the project into a folder; its packages are linked. */
export function copyProject(folder: string): ProjectCopy {
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return { folder, content: join(folder, 'content-of-the-site') };
}

/** Builds with the caches that earlier builds left. */
export function buildWarm({ folder, content }: ProjectCopy, site: string): Promise<Cost> {
  const command = [process.execPath, 'src/cli/wenda.ts', 'build', '--outDir', site];
  return measure(command, { WENDA_CONTENT: content }, folder);
}

/** Builds without any cache or earlier site; the caches are afterwards as they were. */
export async function buildClean(project: ProjectCopy, site: string): Promise<Cost> {
  const caches = cachesOf(project).filter((cache) => existsSync(cache));
  rmSync(site, { recursive: true, force: true });
  for (const cache of caches) renameSync(cache, `${cache}-kept`);
  const cost = await buildWarm(project, site);
  for (const cache of cachesOf(project)) rmSync(cache, { recursive: true, force: true });
  for (const cache of caches) renameSync(`${cache}-kept`, cache);
  return cost;
}

/** Removes every cache of a project copy, those that were put aside too. */
export function dropCaches(project: ProjectCopy): void {
  for (const cache of cachesOf(project)) {
    for (const path of [cache, `${cache}-kept`]) rmSync(path, { recursive: true, force: true });
  }
}

/** The packages of a copy are a link to those of this project, and so are the caches beside them. */
function cachesOf({ folder, content }: ProjectCopy): string[] {
  return [resolve(cacheFolder(content)), articleFolder(), join(folder, '.astro')];
}
