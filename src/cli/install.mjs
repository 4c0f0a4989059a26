import { existsSync, statSync } from 'node:fs';
import { run } from './run.mjs';
import { fail, say } from './say.mjs';

/** Installs the packages where they are missing or older than the lock file. */
export async function installPackages() {
  if (!isOutdated()) return;
  say('Installing packages (once; takes a minute or two)');
  const code = await run('npm', ['ci', '--no-fund', '--no-audit']);
  if (code !== 0) fail('npm ci failed: see its message above. Is the npm registry reachable?');
}

function isOutdated() {
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed)) return true;
  return statSync('package-lock.json').mtimeMs > statSync(installed).mtimeMs;
}
