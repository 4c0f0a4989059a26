import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { chrootCommand } from './chroot.ts';

/** RT's standalone server, running. */
export interface RtServer {
  /** Ends it and its workers, and waits until they are gone. */
  stop: (signal: NodeJS.Signals) => Promise<void>;
}

const server = '/usr/share/request-tracker5/libexec/rt-server';

/** Starts RT on 127.0.0.1 and waits until REST answers. @throws where it does not within a minute */
export async function startRt(port: number, token: string): Promise<RtServer> {
  const command = [server, '--host', '127.0.0.1', '--port', String(port), '--max-workers', '4'];
  const rt = spawn('chroot', chrootCommand(command), {
    stdio: ['ignore', 'ignore', 'inherit'],
    detached: true,
  });
  const ended = once(rt, 'exit');
  const kill = (signal: NodeJS.Signals) => process.kill(-rt.pid!, signal);
  const atExit = () => void (rt.exitCode === null && rt.signalCode === null && kill('SIGKILL'));
  process.once('exit', atExit);
  const address = `http://127.0.0.1:${port}/REST/2.0/rt`;
  const isReady = () =>
    fetch(address, { headers: { Authorization: `token ${token}` } }).then(
      ({ ok }) => ok,
      () => false,
    );
  for (let second = 0; !(await isReady()); second += 1) {
    if (second === 60 || rt.exitCode !== null) throw new Error('RT does not answer.');
    await setTimeout(1000);
  }
  return {
    stop: async (signal) => {
      kill(signal);
      await ended;
      process.off('exit', atExit);
      // Workers outlive their master by what they are doing.
      while (isGroupAlive(rt.pid!)) await setTimeout(100);
    },
  };
}

function isGroupAlive(pid: number): boolean {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}
