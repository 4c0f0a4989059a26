// `npm run bench:build -- [--sizes 1000,4000,10000] [--runs 2] [--peers none]`: what a clean build costs as
// the content grows, beside lean Starlight on the same texts.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsOrEnd, buildArguments, corpusFile } from './arguments.ts';
import { benchmarkEntries, readTexts } from './content.ts';
import { wenda, type Contender } from './contender.ts';
import { filesIn } from './files.ts';
import type { Cost } from './measure.ts';
import { scratchFolder } from './scratch.ts';
import { installStarlight, starlight } from './starlight.ts';
import { verdictsOf, type Row } from './verdicts.ts';

/** The article of ours whose size is compared: the same text at each scale. */
const article = join('en', 'faq', 'entry-0', 'index.html');

const { sizes, runs, withStarlight } = argumentsOrEnd(buildArguments);
const corpus = argumentsOrEnd(corpusFile);
if (withStarlight) console.log(`Starlight ${await installStarlight()}`);
const scratch = scratchFolder('wenda-bench');

console.log('Reading the corpus');
const pool = await readTexts(corpus, join(scratch, 'pool'));
const counts = Object.entries(pool).map(([locale, texts]) => `${texts.length} ${locale}`);
console.log(`Texts that our rules accept: ${counts.join(', ')}\n`);

const own: Row[] = [];
const others: Row[] = [];
for (const size of sizes) {
  const folder = mkdtempSync(join(scratch, 'size-'));
  const entries = benchmarkEntries(size, pool);
  const ours = wenda(entries, folder);
  const contenders = [ours, ...(withStarlight ? [starlight(entries, folder)] : [])];
  for (const row of await compare(size, contenders)) {
    (row.name === ours.name ? own : others).push(row);
  }
  rmSync(folder, { recursive: true });
}

console.table([...own, ...others].toSorted((a, b) => a.size - b.size).map(asFigures));
const verdicts = verdictsOf(own, others);
for (const { says, isMet } of verdicts) console.log(`${isMet ? 'ok  ' : 'OVER'} ${says}`);
process.exitCode = verdicts.every(({ isMet }) => isMet) ? 0 : 1;

/** Builds in turn, so that what else the machine does meets all alike. */
async function compare(size: number, contenders: Contender[]): Promise<Row[]> {
  const costs = contenders.map((): Cost[] => []);
  for (let run = 1; run <= runs; run += 1) {
    for (const [index, { name, clean, build }] of contenders.entries()) {
      clean();
      const cost = await build();
      if (cost.exitCode !== 0) end(cost.output);
      console.log(
        `${size} entries, ${name}, run ${run}: ${cost.userSeconds.toFixed(1)} s of user CPU`,
      );
      costs[index]!.push(cost);
    }
  }
  const rows = contenders.map((contender, index) => asRow(size, contender, costs[index]!));
  for (const { clean } of contenders) clean();
  return rows;
}

function end(output: string): never {
  console.error(output);
  process.exit(1);
}

function asRow(size: number, { name, site }: Contender, costs: Cost[]): Row {
  const files = filesIn(site).map((file) => statSync(join(site, file)).size);
  const peaks = costs.map(({ peakBytes }) => peakBytes);
  const articleBytes = statSync(join(site, article), { throwIfNoEntry: false })?.size;
  return {
    name,
    size,
    wallSeconds: costs.map(({ wallSeconds }) => wallSeconds),
    userSeconds: costs.map(({ userSeconds }) => userSeconds),
    peakBytes: peaks.includes(null) ? null : Math.max(...peaks.map(Number)),
    bytes: files.reduce((sum, bytes) => sum + bytes, 0),
    files: files.length,
    ...(articleBytes === undefined ? {} : { articleBytes }),
  };
}

function asFigures({
  name,
  size,
  wallSeconds,
  userSeconds,
  peakBytes,
  bytes,
  files,
  articleBytes,
}: Row) {
  return {
    entries: size,
    build: name,
    'user CPU s': userSeconds.map((seconds) => seconds.toFixed(1)).join(', '),
    'wall s': wallSeconds.map((seconds) => seconds.toFixed(1)).join(', '),
    'peak GB': peakBytes === null ? 'no /proc' : Number((peakBytes / 1e9).toFixed(2)),
    'dist MB': Math.round(bytes / 1e6),
    files,
    'article bytes': articleBytes,
  };
}
