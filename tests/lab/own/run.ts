// `npm run test:own`: follows README's "Your own" word for word in an empty folder outside the checkout, looks
// at the site that it ends with, and takes the next commit of Wenda without a change in the content folder.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { freePort } from '../../../src/cli/free-port.mjs';
import { installedBrowser } from '../find-browser.mjs';

const section = /^## Your own\n(.*?)^## /ms.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const steps = [...section.matchAll(/^ *```sh\n(.*?)^ *```/gms)]
  .flatMap(([, block = '']) => block.split('\n'))
  .map((line) => line.trim())
  .filter(Boolean);
const serve = steps.pop() ?? '';
const checkout = resolve('.');
const folder = mkdtempSync(join(tmpdir(), 'wenda-own-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const port = await freePort(4400);
const env = {
  ...process.env,
  WENDA: checkout,
  WENDA_SITE_PORT: String(port),
  WENDA_DESK_PORT: String(port + 1),
};

// The commit before this one stands for the version that a company has.
const first = spawnSync('git', ['rev-parse', 'HEAD~1'], { encoding: 'utf8' }).stdout.trim();
run([...steps.slice(0, 2), `git checkout --quiet ${first}`, ...steps.slice(2)].join('\n'));
await look();
const before = digest();
run(['cd wenda', 'git checkout --quiet -', ...steps.slice(-2)].join('\n'));
await look();
if (digest() !== before) fail('the content folder changed with the upgrade');
console.log(
  'README’s “Your own” ends with a branded, searchable, served site, before and after an upgrade.',
);

function run(script: string): void {
  console.log(script.replace(/^/gm, '  $ '));
  const { status } = spawnSync('sh', ['-e', '-c', script], { cwd: folder, env, stdio: 'inherit' });
  if (status !== 0) fail('a step of README failed');
}

/** Serves the site as README says, and asks it as a reader does. */
async function look(): Promise<void> {
  const server = spawn('sh', ['-c', `cd wenda && exec ${serve.replace(/^(\S+=\S+)/, 'env $1')}`], {
    cwd: folder,
    env,
    stdio: 'ignore',
    detached: true,
  });
  try {
    const browser = await chromium.launch({ ...installedBrowser(), args: ['--no-sandbox'] });
    const page = await browser.newPage();
    for (let tries = 0; tries < 60 && !(await answers()); tries += 1) await wait(500);
    await page.goto(`http://127.0.0.1:${port}/en/`);
    if (!/Kumo/.test(await page.title())) fail(`the site is named "${await page.title()}"`);
    await page.goto(`http://127.0.0.1:${port}/en/search/`);
    await page.fill('#search-input', 'contact');
    await page.press('#search-input', 'Enter');
    await page.locator('ol.search-results a[href="/en/faq/contact/"]').waitFor();
    await browser.close();
  } finally {
    if (server.pid) process.kill(-server.pid);
    await wait(500);
  }
}

function answers(): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/en/`).then(
    ({ ok }) => ok,
    () => false,
  );
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Everything that an editor has in the content folder. */
function digest(): string {
  const content = join(folder, 'content');
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function fail(why: string): never {
  console.error(`Failed: ${why}.`);
  process.exit(1);
}
