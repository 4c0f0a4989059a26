/**
 * `npm run test:mutation -- [--in queries,checks] [--file src/…]`: changes the sources a little,
 * thousands of times, and shows the changes for which no unit test fails.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { run } from '../../../src/cli/run.mjs';
import { fail, say } from '../../../src/cli/say.mjs';
import { mutantsOf } from './mutants.ts';
import { asLine, folderOf, outcomesOf, scoresBy } from './report.ts';
import { tryMutants } from './try-mutants.ts';

/** What a folder must reach, in per cent. */
const budgets: Readonly<Record<string, number>> = { 'src/queries': 80, 'src/checks': 80 };

const { values } = parseArgs({
  options: {
    in: { type: 'string', default: 'queries,checks,desk' },
    file: { type: 'string', multiple: true },
  },
});
const started = Date.now();
const home = import.meta.dirname;
if (!existsSync(join(home, 'node_modules'))) {
  say('Installing Stryker’s instrumenter (once)');
  const code = await run('npm', ['ci', '--prefix', home, '--no-fund', '--no-audit']);
  if (code !== 0) fail('npm ci failed: see its message above.');
}

const folders = values.in.split(',').map((folder) => `src/${folder}/**/*.ts`);
const paths = (values.file ?? globSync(folders).toSorted()).map((path) => resolve(path));
const instrumented = await mutantsOf(paths);
say(`${instrumented.mutants.length} mutants in ${paths.length} files`);
const tried = await tryMutants(instrumented, (line) => console.log(line));

const outcomes = outcomesOf(instrumented.mutants, tried, (path) => readFileSync(path, 'utf8'));
const alive = outcomes.filter(({ isKilled }) => !isKilled);
say('Survivors');
for (const outcome of alive) if (!outcome.why) console.log(asLine(outcome));
say('Equivalent, not counted');
for (const outcome of alive) if (outcome.why) console.log(`${asLine(outcome)}: ${outcome.why}`);
say(`Scores, after ${Math.round((Date.now() - started) / 1000)} s`);
console.table(scoresBy((file) => file, outcomes));
const scores = scoresBy(folderOf, outcomes);
console.table(scores);
const under = scores.filter(({ name, score }) => score < (budgets[name] ?? 0));
if (!values.file && under.length > 0) {
  fail(`Under the budget: ${under.map(({ name }) => name).join(', ')}`);
}
process.exit(0);
