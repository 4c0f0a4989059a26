import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a command cost, with everything that it started. */
export interface Cost {
  exitCode: number;
  wallSeconds: number;
  userSeconds: number;
  systemSeconds: number;
  /** Of all its processes together; null where there is no /proc. Shared pages count once a process. */
  peakBytes: number | null;
  output: string;
}

/** How often memory is looked at, in milliseconds. */
const interval = 100;

/** Runs a command and measures it. Bash keeps the time of all that it waited for, which Node does not. */
export async function measure(
  command: string[],
  environment: Record<string, string>,
  cwd = process.cwd(),
): Promise<Cost> {
  const started = performance.now();
  const script = 'TIMEFORMAT="cost %R %U %S"; time "$@"';
  const child = spawn('bash', ['-c', script, 'bash', ...command], {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, treeBytes(child.pid ?? 0))), interval);
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  }).finally(() => clearInterval(timer));
  const [, , user = '0', system = '0'] = /cost ([\d.]+) ([\d.]+) ([\d.]+)\s*$/.exec(output) ?? [];
  return {
    exitCode,
    wallSeconds: (performance.now() - started) / 1000,
    userSeconds: Number(user),
    systemSeconds: Number(system),
    peakBytes: existsSync('/proc/self/status') ? peak : null,
    output,
  };
}

/** The resident memory of a process and all below it. */
function treeBytes(root: number): number {
  if (!existsSync('/proc/self/status')) return 0;
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(readProcess);
  const below = new Set([root]);
  // Children have no order by id: go round until none is added.
  for (let before = 0; before !== below.size;) {
    before = below.size;
    for (const { id, parent } of processes) if (below.has(parent)) below.add(id);
  }
  return processes.filter(({ id }) => below.has(id)).reduce((sum, { bytes }) => sum + bytes, 0);
}

function readProcess(name: string): { id: number; parent: number; bytes: number }[] {
  try {
    const status = readFileSync(`/proc/${name}/status`, 'utf8');
    const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
    const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
    return [{ id: Number(name), parent, bytes: kilobytes * 1024 }];
  } catch {
    // It ended meanwhile.
    return [];
  }
}
