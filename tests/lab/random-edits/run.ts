// Edits a content folder at random, builds after each edit as an editor does, and holds the site against a
// build without any cache: npm run test:edits -- [--edits 200] [--seed 1].
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildClean, buildWarm, copyProject, dropCaches } from '../bench/edits/project.ts';
import { differencesOf } from '../bench/edits/trees.ts';
import { scratchFolder } from '../bench/scratch.ts';
import { chanceOf } from '../guard/cases/chance.ts';
import { randomEdits } from './edits.ts';

const { values } = parseArgs({
  options: {
    edits: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Date.now() % 100_000) },
    content: { type: 'string', default: 'tests/content-folders/kumo' },
  },
});

const scratch = scratchFolder('wenda-edits');
const project = copyProject(join(scratch, 'project'));
process.once('exit', () => dropCaches(project));
const [site, clean, before] = ['site', 'clean', 'before'].map((name) => join(scratch, name)) as [
  string,
  string,
  string,
];
cpSync(values.content, project.content, { recursive: true });
await buildWarm(project, site);

const draw = chanceOf(Number(values.seed)).below;
const names = Object.keys(randomEdits);
const counts = { edits: 0, refused: 0, different: 0 };
while (counts.edits < Number(values.edits)) {
  const name = names[draw(names.length)] ?? '';
  copy(project.content, before);
  randomEdits[name]?.(project.content, draw, counts.edits + counts.refused);
  if ((await buildWarm(project, site)).exitCode !== 0) {
    counts.refused += 1;
    copy(before, project.content);
    continue;
  }
  counts.edits += 1;
  await buildClean(project, clean);
  const differences = differencesOf(site, clean);
  if (differences.length === 0) continue;
  counts.different += 1;
  console.log(`Edit ${counts.edits}, ${name}, differs:\n${differences.slice(0, 20).join('\n')}`);
}
console.log(
  `${counts.edits} edits (seed ${values.seed}), ${counts.different} differ from a clean build; ` +
    `${counts.refused} more were refused by the checks and undone.`,
);
process.exitCode = counts.different > 0 ? 1 : 0;

function copy(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, preserveTimestamps: true });
}
