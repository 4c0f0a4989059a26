import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { newDeskFolder, type DeskProcess } from './desk-process.ts';

/** Room that runs out. */
export interface SmallDisk {
  /** How it was made, for the figures. */
  kind: 'tmpfs' | 'ulimit';
  folder: string;
  /** The command under which the desk is started. */
  under: readonly string[];
  /** Makes so much room that it does not run out again. */
  makeRoom: (desk: DeskProcess) => void;
  remove: () => void;
}

/**
 * A folder on a file system of its own of so many megabytes, which takes root; else the same folder
 * with a limit to the size of each file (RLIMIT_FSIZE), which anybody may set.
 */
export function newSmallDisk(megabytes: number): SmallDisk {
  const { folder, remove } = newDeskFolder();
  mkdirSync(folder);
  if (!mount(`size=${megabytes}m,mode=700`, folder)) {
    const bytes = megabytes * 1024 * 1024;
    const makeRoom = ({ pid }: DeskProcess) =>
      void execFileSync('prlimit', [`--pid=${pid}`, '--fsize=unlimited:unlimited']);
    return { kind: 'ulimit', folder, under: ['prlimit', `--fsize=${bytes}:`], makeRoom, remove };
  }
  return {
    kind: 'tmpfs',
    folder,
    under: [],
    makeRoom: () => void mount(`remount,size=${megabytes * 40}m`, folder),
    remove: () => {
      execFileSync('umount', ['--lazy', folder]);
      remove();
    },
  };
}

function mount(options: string, folder: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
