import { createHash } from 'node:crypto';
import { existsSync, globSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { contentFolder } from '../files/content-folder.ts';
import { takeLock, type Holder, type Lock } from '../files/lock.ts';
import { CommandError } from './command.ts';
import { filesName, recordName } from './parts/part-record.ts';
import { incomingName, prepareSwap, type Swap } from './swap.ts';

/** What one build has to itself; no other build into the same folder runs meanwhile. */
export interface Staging {
  /** For what the build writes besides the site. Absolute. */
  work: string;
  /** In which the new site is made, and can fail without harm. */
  site: string;
  /**
   * Makes the folder that readers see equal to the new site, and ends this.
   * @throws CommandError where it stopped half-way, which the next build makes good
   */
  publish: () => Swap;
  /** Takes away what was built, and ends this. */
  discard: () => void;
}

/** By what the folder of a finished build is known; a part never takes the place of a site. */
const marks = { site: ['sitemap.xml', 'pagefind'], part: [recordName, filesName] };

/** What a build makes: all of a site, or a part of one. */
export type Made = keyof typeof marks;

/** Inside of the project, because Astro runs what it bundles there, and that must find the packages. */
const builds = resolve('node_modules/.astro/builds');

/** How often a build that waits looks whether it may begin, in milliseconds. */
const patience = 200;

/**
 * Prepares a build that will stand in `outDir`, once no other one has that folder; `onWait` is told which has.
 * A swap that a killed build began is made to its end, and what killed builds left is taken away.
 * @throws CommandError where that folder holds something that no build of ours made, or the project or its content
 */
export async function stagingFor(
  outDir: string,
  onWait: (holder: Holder) => void,
  what: Made = 'site',
): Promise<Staging> {
  const target = resolve(outDir);
  refuseOwnFolders(target);
  const work = join(builds, nameOf(target));
  const lock = await turn(`${work}.lock`, onWait);
  const [site, ready] = [join(work, 'site'), readyIn(work)];
  const end = () => {
    rmSync(work, { recursive: true, force: true });
    lock.release();
  };
  try {
    if (existsSync(ready)) run(prepareSwap(ready, target), outDir);
    rmSync(work, { recursive: true, force: true });
    takeLeftovers();
    refuseOthersFolder(target, what);
  } catch (error) {
    lock.release();
    throw error;
  }
  return {
    work,
    site,
    publish: () => {
      const swap = prepareSwap(site, target);
      // From here on the new site is the one that holds, whenever this ends.
      renameSync(site, ready);
      run(swap, outDir);
      end();
      return swap;
    },
    discard: end,
  };
}

/** Where a finished site is while it takes its place. */
function readyIn(work: string): string {
  return join(work, 'ready');
}

function run(swap: Swap, outDir: string): void {
  try {
    swap.run();
  } catch (error) {
    const fix = 'Build again: that puts the rest there first.';
    const message = `Only a part of the new site stands in ${outDir}. ${fix}\n${String(error)}`;
    throw new CommandError(message, { cause: error });
  }
}

async function turn(file: string, onWait: (holder: Holder) => void): Promise<Lock> {
  let told = false;
  for (;;) {
    const lock = takeLock(file);
    if ('release' in lock) return lock;
    if (!told) onWait(lock);
    told = true;
    await delay(patience);
  }
}

/** Nobody may ever build again into the folder of a killed build; a swap that has begun waits for that. */
function takeLeftovers(): void {
  for (const file of globSync(join(builds, '*.lock'))) {
    const folder = file.replace(/\.lock$/, '');
    if (!existsSync(folder) || existsSync(readyIn(folder))) continue;
    const lock = takeLock(file);
    if (!('release' in lock)) continue;
    rmSync(folder, { recursive: true, force: true });
    lock.release();
  }
}

/** One name, by whichever path the folder is reached. */
function nameOf(target: string): string {
  const path = existsSync(target) ? realpathSync(target) : target;
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}

function refuseOwnFolders(target: string): void {
  const holds = [process.cwd(), contentFolder()].find((path) =>
    `${path}${sep}`.startsWith(`${target}${sep}`),
  );
  if (holds) throw new CommandError(`--outDir ${target} holds ${holds}. Name a folder of its own.`);
}

function refuseOthersFolder(target: string, what: Made): void {
  if (!existsSync(target)) return;
  const names = readdirSync(target).filter((name) => name !== incomingName);
  if (names.length === 0 || marks[what].every((name) => names.includes(name))) return;
  const build = what === 'part' ? 'build of a part' : 'build';
  throw new CommandError(
    `--outDir ${target} holds files that no ${build} made. Name an empty folder.`,
  );
}
