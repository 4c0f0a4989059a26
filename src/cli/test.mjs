// `npm test`: needs Node and git alone. Installs what is missing, then runs every check and test.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.mjs';
import { installPackages } from './install.mjs';
import { runScript } from './run.mjs';
import { fail, say } from './say.mjs';

const started = Date.now();
await installPackages();
const browser = await ensureBrowser();
if (browser) process.env.WENDA_BROWSER = browser;
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const corpus = `${process.env.WENDA_CORPUS || '../shared/corpus'}/bitcoin-org`;
const desk = { WENDA_TICKET_ENDPOINT: 'http://127.0.0.1:8791/v1/tickets' };

await step('Types', 'check:types');
await step('Lint', 'check:lint');
await step('Format', 'check:format');
await step('Unit tests', 'test:unit', reported('unit'));
await step('Building the site', 'build', ['--outDir', 'test-results/site'], desk);
await step('Building another content folder', 'test:corpus', [corpus], desk);
await step('Tests of the built site', 'test:build', reported('build'));
await step('Browser tests', 'test:e2e');

const counts = ['unit', 'build', 'e2e'].map(countOf);
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const skipped = counts.reduce((sum, count) => sum + count.skipped, 0);
say(`All good in ${Math.round((Date.now() - started) / 1000)} s`);
console.log(`${passed} passed, 0 failed, ${skipped} skipped`);

async function step(title, script, args = [], env = {}) {
  say(title);
  const code = await runScript(script, args, env);
  if (code === 0) return;
  console.log('0 passed, 1 failed');
  fail(`${title}: failed (npm run ${script}). The reason stands above.`);
}

/** Vitest prints for people and counts for us. */
function reported(name) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=test-results/${name}.json`];
}

function countOf(name) {
  const result = JSON.parse(readFileSync(`test-results/${name}.json`, 'utf8'));
  if (result.stats) return { passed: result.stats.expected, skipped: result.stats.skipped };
  return { passed: result.numPassedTests, skipped: result.numPendingTests };
}
