import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ticketEndpoint } from '../../addresses.mjs';

/** What a build said and how it ended. */
export interface BuildRun {
  exitCode: number;
  /** Both streams, in the order in which they came. */
  output: string;
}

/** Runs the build as an operator does: another process, with the content folder and the desk of the tests in its environment. */
export function runBuild(
  outDir: string,
  content?: string,
  options: string[] = [],
): Promise<BuildRun> {
  const { WENDA_CONTENT: _, VITEST: __, NODE_ENV: ___, ...own } = process.env;
  const child = spawn(
    process.execPath,
    ['src/cli/wenda.ts', 'build', '--outDir', outDir, ...options],
    {
      env: {
        ...own,
        WENDA_TICKET_ENDPOINT: ticketEndpoint,
        ...(content && { WENDA_CONTENT: content }),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ exitCode: code ?? 1, output }));
  });
}

/** A new folder outside the project. */
export function temporaryFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `wenda-${name}-`));
}
