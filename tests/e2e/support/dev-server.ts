import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../src/cli/free-port.mjs';

/** `npm run dev` over a content folder. */
export interface DevServer {
  /** Absolute. */
  folder: string;
  address: string;
  /** What the terminal showed since `mark` was last called. */
  said: () => string;
  mark: () => void;
  stop: () => Promise<void>;
}

/** Starts it as a writer does, on a port of its own; `prepare` may change the copy before. */
export async function startDevServer(
  content: string,
  prepare: (folder: string) => void = () => undefined,
): Promise<DevServer> {
  const scratch = mkdtempSync(join(tmpdir(), 'wenda-dev-'));
  const folder = join(scratch, 'content');
  cpSync(content, folder, { recursive: true });
  prepare(folder);
  const server = await serveFolder(folder);
  return {
    ...server,
    stop: async () => {
      await server.stop();
      rmSync(scratch, { recursive: true });
    },
  };
}

/** The same over a folder itself, of which an earlier server may have kept what it had read. */
export async function serveFolder(folder: string): Promise<DevServer> {
  const port = await freePort(4500, 'localhost');
  const { NODE_ENV: _, ...env } = process.env;
  const child = spawn(process.execPath, ['src/cli/wenda.ts', 'dev', '--port', String(port)], {
    env: { ...env, WENDA_CONTENT: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let from = 0;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return {
    folder,
    address: `http://localhost:${port}`,
    said: () => output.slice(from),
    mark: () => {
      from = output.length;
    },
    stop: () => ended(child),
  };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill();
  });
}
