import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** The desk as an operator runs it: a process with a folder and a free port of its own. */
export interface DeskProcess {
  address: string;
  pid: number;
  /** What it wrote to its error output, which is where its own failures go. */
  errors: () => string;
  /** Whether it still runs. */
  isAlive: () => boolean;
  /** Sends a signal and waits for the end. */
  stop: (signal?: NodeJS.Signals) => Promise<void>;
  /** Processor time so far, in seconds; NaN where there is no /proc. */
  cpuSeconds: () => number;
}

/** How the desk is started, but for its data folder. */
export interface DeskStart {
  /** A command that runs the desk's, such as `prlimit --fsize=4096`. */
  under?: readonly string[];
  env?: Record<string, string>;
}

/** Clock ticks of a second in /proc (USER_HZ), the same on every Linux. */
const ticks = 100;

/**
 * Starts the desk over a folder and waits until it listens.
 * @throws where it ends before it listens
 */
export async function startDesk(folder: string, start: DeskStart = {}): Promise<DeskProcess> {
  const { under = [], env = {} } = start;
  const [command = '', ...args] = [...under, process.execPath, resolve('src/desk/server.ts')];
  const desk = spawn(command, args, {
    env: {
      ...process.env,
      ...{ WENDA_DESK_PORT: '0', WENDA_DESK_DATA: folder, WENDA_DESK_PER_EMAIL: 'off' },
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: string[] = [];
  desk.stderr.setEncoding('utf8').on('data', (text: string) => void errors.push(text));
  const ended = once(desk, 'exit');
  const address = await addressOf(desk);
  if (!address) throw new Error(`The desk did not start: ${errors.join('')}`);
  const pid = desk.pid!;
  return {
    address,
    pid,
    errors: () => errors.join(''),
    isAlive: () => desk.exitCode === null && desk.signalCode === null,
    stop: async (signal = 'SIGTERM') => {
      desk.kill(signal);
      await ended;
    },
    cpuSeconds: () => cpuSecondsOf(pid),
  };
}

/** A new folder for a desk, alone in a folder of its own, where nothing else may appear. */
export function newDeskFolder(): { around: string; folder: string; remove: () => void } {
  const around = mkdtempSync(join(tmpdir(), 'wenda-rig-'));
  const remove = () => rmSync(around, { recursive: true, force: true });
  return { around, folder: join(around, 'desk'), remove };
}

async function addressOf(desk: ChildProcess): Promise<string | undefined> {
  for await (const line of createInterface(desk.stdout!)) {
    const address = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0];
    if (!address) continue;
    desk.stdout!.resume();
    return address;
  }
  return undefined;
}

/** User and system time: fields 14 and 15 of proc_pid_stat(5), counted after the command's bracket. */
function cpuSecondsOf(pid: number): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return (Number(fields[11]) + Number(fields[12])) / ticks;
  } catch {
    return NaN;
  }
}
