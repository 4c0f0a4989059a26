// `npm run bench:edits -- [--size 4000] [--only paragraph,rename]`: what one edit costs after a clean build
// whose caches are kept, and whether its site is, byte for byte, that of a clean build.
import { cpSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsOrEnd, corpusFile, editArguments } from '../arguments.ts';
import { benchmarkEntries, readTexts, writeContent } from '../content.ts';
import type { Cost } from '../measure.ts';
import { scratchFolder } from '../scratch.ts';
import { editsNamed, prepareEdits, type Edit } from './edits.ts';
import { buildClean, buildWarm, copyProject, dropCaches } from './project.ts';
import { differencesOf } from './trees.ts';
import { editVerdicts, shareOf, type EditRow } from './verdicts.ts';

const { size, edits } = argumentsOrEnd((args) => {
  const { size, only } = editArguments(args);
  return { size, edits: editsNamed(only) };
});
const corpus = argumentsOrEnd(corpusFile);
const scratch = scratchFolder('wenda-edits');
// Builds of a copy leave the working tree alone, whenever they are stopped.
const project = copyProject(join(scratch, 'project'));
process.once('exit', () => dropCaches(project));
const site = join(scratch, 'site');
const clean = join(scratch, 'clean');
const before = join(scratch, 'before');

const pool = await readTexts(corpus, join(scratch, 'pool'));
writeContent(project.content, benchmarkEntries(size, pool));
await prepareEdits(project);
const first = succeeded(await buildWarm(project, site));
console.log(`A clean build of ${size} entries: ${first.userSeconds.toFixed(1)} s of user CPU`);
cpSync(site, before, { recursive: true });

const rows: EditRow[] = [];
for (const edit of edits) rows.push(await tryEdit(edit));

console.table(rows.map(asFigures));
const verdicts = editVerdicts(rows);
for (const { says, isMet } of verdicts) console.log(`${isMet ? 'ok  ' : 'OVER'} ${says}`);
process.exitCode = verdicts.every(({ isMet }) => isMet) ? 0 : 1;

/** The clean build comes right after, so that what else the machine does meets both alike. */
async function tryEdit({ name, isOfText, apply }: Edit): Promise<EditRow> {
  await apply(project);
  const warmCost = succeeded(await buildWarm(project, site));
  const cleanCost = succeeded(await buildClean(project, clean));
  const { userSeconds, wallSeconds } = warmCost;
  const cleanUserSeconds = cleanCost.userSeconds;
  console.log(`${name}: ${userSeconds.toFixed(1)} s, clean ${cleanUserSeconds.toFixed(1)} s`);
  const changed = differencesOf(clean, before).length;
  const differences = differencesOf(site, clean);
  rmSync(before, { recursive: true });
  renameSync(clean, before);
  return { name, isOfText, userSeconds, wallSeconds, cleanUserSeconds, changed, differences };
}

function succeeded(cost: Cost): Cost {
  if (cost.exitCode === 0) return cost;
  console.error(cost.output);
  process.exit(1);
}

function asFigures(row: EditRow) {
  return {
    edit: row.name,
    'user CPU s': row.userSeconds.toFixed(1),
    'wall s': row.wallSeconds.toFixed(1),
    'clean user CPU s': row.cleanUserSeconds.toFixed(1),
    share: `${(shareOf(row) * 100).toFixed(1)} %`,
    'files changed': row.changed,
    'not as a clean build': row.differences.length,
  };
}
