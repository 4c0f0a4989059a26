import { findBrowser } from './find-browser.mjs';
import { run } from '../../src/cli/run.mjs';
import { fail, say } from '../../src/cli/say.mjs';

/** How each system installs Chromium, tried where its package manager is there. */
const managers = [
  // Debian has the shell in a package of its own, Ubuntu has not.
  ['apt-get', [['update'], apt('chromium-headless-shell'), apt('chromium')]],
  ['dnf', [['install', '-y', 'chromium']]],
  ['apk', [['add', '--no-cache', 'chromium']]],
  ['pacman', [['-S', '--noconfirm', 'chromium']]],
  ['brew', [['install', '--cask', 'chromium']]],
];

/**
 * Finds a Chromium for the browser tests, or gets one: one that is installed, else Playwright's own
 * download, else the system's package manager. Ends the command with what to do where none is to be had.
 * @returns the path of the browser, or '' for Playwright's own
 */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (await isDownloaded()) return '';
  say("No Chromium is installed. Trying Playwright's own download");
  await run('npx', ['--no-install', 'playwright', 'install', 'chromium', '--only-shell']);
  if (await isDownloaded()) return '';
  for (const [manager, steps] of managers) {
    if ((await run(manager, ['--version'])) !== 0) continue;
    say(`Installing Chromium with ${manager}`);
    for (const step of steps) {
      await runAsRoot(manager, step);
      const installed = findBrowser();
      if (installed) return installed;
    }
  }
  return fail(
    'No Chromium for the browser tests. Install Chromium or Chrome, or set WENDA_BROWSER to the ' +
      'path of one, and run npm test again.',
  );
}

/** Without fonts for Chinese, Japanese and Korean a browser draws boxes, and layouts are not those of readers. */
export async function ensureFonts() {
  const { spawnSync } = await import('node:child_process');
  const list = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
  if (list.error || list.stdout.trim() !== '') return;
  say('Installing fonts for Chinese, Japanese and Korean');
  for (const step of [apt('fonts-noto-cjk'), ['update'], apt('fonts-noto-cjk')]) {
    if ((await runAsRoot('apt-get', step)) === 0 && step[0] === 'install') return;
  }
  console.warn('They could not be installed: what the browser tests measure may differ.');
}

function apt(name) {
  return ['install', '-y', '--no-install-recommends', name];
}

function runAsRoot(command, args) {
  const isRoot = process.getuid?.() === 0 || command === 'brew';
  return isRoot ? run(command, args) : run('sudo', ['-n', command, ...args]);
}

/** Whether Playwright's own browser is there; its packages may not be installed yet. */
async function isDownloaded() {
  try {
    const { chromium } = await import('playwright');
    const { existsSync } = await import('node:fs');
    return existsSync(chromium.executablePath());
  } catch {
    return false;
  }
}
