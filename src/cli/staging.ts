import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { contentFolder } from '../files/content-folder.ts';
import { CommandError } from './command.ts';

/** A folder beside the site's own, in which a build can fail without harm. */
export interface Staging {
  folder: string;
  /** Puts the new site in the place of the old one. */
  publish: () => void;
  /** Takes away what was built. */
  discard: () => void;
}

/**
 * Prepares a build that will stand in `outDir`.
 * @throws CommandError where that folder holds something that no build of ours made, or the project or its content
 */
export function stagingFor(outDir: string): Staging {
  const target = resolve(outDir);
  refuseOthersFolder(target);
  const folder = join(dirname(target), `.${basename(target)}.building-${process.pid}`);
  const old = `${folder}-old`;
  mkdirSync(dirname(target), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  return {
    folder,
    publish: () => {
      if (existsSync(target)) renameSync(target, old);
      renameSync(folder, target);
      rmSync(old, { recursive: true, force: true });
    },
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function refuseOthersFolder(target: string): void {
  const holds = [process.cwd(), contentFolder()].find((path) =>
    `${path}${sep}`.startsWith(`${target}${sep}`),
  );
  if (holds) throw new CommandError(`--outDir ${target} holds ${holds}. Name a folder of its own.`);
  if (!existsSync(target)) return;
  const names = readdirSync(target);
  if (names.length === 0 || (names.includes('sitemap.xml') && names.includes('pagefind'))) return;
  throw new CommandError(
    `--outDir ${target} holds files that no build made. Name an empty folder.`,
  );
}
