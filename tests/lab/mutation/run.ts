/**
 * `npm run test:mutation -- [--in queries,checks] [--file src/…] [--workers 1] [--changed]`: changes the
 * sources a little, thousands of times, and shows the changes for which no unit test fails.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../../../src/cli/run.mjs';
import { fail, say } from '../../../src/cli/say.mjs';
import { asLine, folderOf, outcomesOf, scoresBy, type MutationReport } from './report.ts';

/** What a folder must reach, in per cent. */
const budgets: Readonly<Record<string, number>> = { 'src/queries': 80, 'src/checks': 80 };

const { values } = parseArgs({
  options: {
    in: { type: 'string', default: 'queries,checks,desk' },
    file: { type: 'string', multiple: true },
    workers: { type: 'string', default: '2' },
    /** Tries again only what the last run cannot answer for. */
    changed: { type: 'boolean', default: false },
  },
});
const mutate = values.file ?? values.in.split(',').map((folder) => `src/${folder}/**/*.ts`);

const home = 'tests/lab/mutation';
const stryker = join(home, 'node_modules/@stryker-mutator/core/bin/stryker.js');
if (!existsSync(stryker)) {
  say('Installing Stryker (once)');
  // Vitest is the project's own.
  const install = ['ci', '--prefix', home, '--omit=peer', '--no-fund', '--no-audit'];
  if ((await run('npm', install)) !== 0) fail('npm ci failed: see its message above.');
}
const options = ['--mutate', mutate.join(','), '--concurrency', values.workers];
if (values.changed) options.push('--incremental');
const code = await run(process.execPath, [
  stryker,
  'run',
  `${home}/stryker.config.json`,
  ...options,
]);
if (code !== 0) fail('Stryker stopped: see its message above.');

const report = JSON.parse(
  readFileSync('test-results/mutation/report.json', 'utf8'),
) as MutationReport;
const outcomes = outcomesOf(report);
const equivalent = outcomes.filter(({ isKilled, why }) => !isKilled && why);
say('Survivors');
for (const outcome of outcomes) if (!outcome.isKilled && !outcome.why) console.log(asLine(outcome));
if (equivalent.length > 0) say('Equivalent, not counted');
for (const outcome of equivalent) console.log(`${asLine(outcome)}: ${outcome.why}`);
say('Scores');
console.table(scoresBy((file) => file, outcomes));
const folders = scoresBy(folderOf, outcomes);
console.table(folders);
if (!values.file) {
  const under = folders.filter(({ name, score }) => score < (budgets[name] ?? 0));
  if (under.length > 0) fail(`Under the budget: ${under.map(({ name }) => name).join(', ')}`);
}
