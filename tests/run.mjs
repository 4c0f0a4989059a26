// `npm test`: needs Node and git alone. Installs what is missing, then runs every check and test.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser, ensureFonts } from './lab/browser.mjs';
import { companyTicketEndpoint, pathTicketEndpoint, ticketEndpoint } from './addresses.mjs';
import { printFigures } from './lab/figures.mjs';
import { runQuietly } from './lab/run-quietly.mjs';
import { installPackages } from '../src/cli/install.mjs';
import { runScript } from '../src/cli/run.mjs';
import { fail, say } from '../src/cli/say.mjs';

const started = Date.now();
await installPackages();
const browser = await ensureBrowser();
if (browser) process.env.WENDA_BROWSER = browser;
await ensureFonts();
rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });

const desk = { WENDA_TICKET_ENDPOINT: ticketEndpoint };

const failures = [];

// Two at a time, for two cores; what writes Astro's own folder stays in one row. All goes on after a
// failure, so that one run names them all.
await Promise.all([
  inRow(
    ['Types', 'check:types'],
    ['Building another content folder', 'test:corpus', [], desk],
    [
      'Building a site under a path',
      'build',
      ['--outDir', 'test-results/path-site'],
      { WENDA_CONTENT: 'tests/fixtures/under-a-path', WENDA_TICKET_ENDPOINT: pathTicketEndpoint },
    ],
    [
      "Building a small company's site",
      'build',
      ['--outDir', 'test-results/company-site'],
      {
        WENDA_CONTENT: 'tests/content-folders/kumo',
        WENDA_TICKET_ENDPOINT: companyTicketEndpoint,
      },
    ],
    ['Building the site', 'build', ['--outDir', 'test-results/site'], desk],
  ),
  inRow(
    ['Lint', 'check:lint'],
    ['Format', 'check:format'],
    ['Unit tests', 'test:unit', reported('unit')],
  ),
]);
if (failures.includes('build')) finish();
await step('Rigs', 'test:rigs', reported('rigs'));
await step('Tests of the built site', 'test:build', reported('build'));
await step('Browser tests', 'test:e2e');
finish();

async function step(title, script, args = [], env = {}) {
  say(title);
  if ((await runScript(script, args, env)) !== 0) failures.push(script);
}

/** Steps beside others: what each says is shown once it is over. */
async function inRow(...steps) {
  for (const [title, script, args = [], env = {}] of steps) {
    const { code, output } = await runQuietly(script, args, env);
    say(title);
    process.stdout.write(output);
    if (code !== 0) failures.push(script);
  }
}

/** Vitest prints for people and counts for us. */
function reported(name) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=test-results/${name}.json`];
}

function finish() {
  const counts = ['unit', 'rigs', 'build', 'e2e'].map(countOf);
  const sum = (key) => counts.reduce((total, count) => total + count[key], 0);
  const failed = Math.max(sum('failed'), failures.length);
  printFigures();
  say(`${Math.round((Date.now() - started) / 1000)} s`);
  console.log(`${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
  if (failed > 0) fail(`Failed: ${failures.map((script) => `npm run ${script}`).join(', ')}`);
  process.exit(0);
}

function countOf(name) {
  const file = `test-results/${name}.json`;
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0 };
  const result = JSON.parse(readFileSync(file, 'utf8'));
  if (result.stats) {
    const { expected, flaky, unexpected, skipped } = result.stats;
    return { passed: expected + flaky, failed: unexpected, skipped };
  }
  const { numPassedTests, numFailedTests, numPendingTests } = result;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}
