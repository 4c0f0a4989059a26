// `npm run bench:build -- [--sizes 100,1000]`: what a build costs as the content grows.
import { globSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchmarkArguments, readTexts, writeContent } from './content.ts';
import { measure, type Cost } from './measure.ts';

const budget = { userMsPerEntry: 25, peakBytes: 4e9 };
/** The article whose size is compared: the same text at each scale. */
const article = join('en', 'faq', 'entry-0', 'index.html');

const { corpus, sizes } = benchmarkArguments('100,1000,4000');
const scratch = mkdtempSync(join(tmpdir(), 'wenda-bench-'));
process.once('exit', () => rmSync(scratch, { recursive: true, force: true }));

console.log('Reading the corpus');
const pool = await readTexts(corpus, join(scratch, 'pool'));
const counts = Object.entries(pool).map(([locale, texts]) => `${texts.length} ${locale}`);
console.log(`Texts that our rules accept: ${counts.join(', ')}\n`);

const rows: { size: number; cost: Cost; bytes: number; files: number; articleBytes: number }[] = [];
for (const size of sizes) rows.push(await run(size));

console.table(
  rows.map(({ size, cost, bytes, files, articleBytes }) => ({
    entries: size,
    'wall s': round(cost.wallSeconds),
    'user CPU s': round(cost.userSeconds),
    'system CPU s': round(cost.systemSeconds),
    'peak GB': cost.peakBytes === null ? 'no /proc' : round(cost.peakBytes / 1e9, 2),
    'output MB': round(bytes / 1e6),
    files,
    'article bytes': articleBytes,
  })),
);

const verdicts = [...judgeGrowth(), ...judgePeak(), ...judgeArticle()];
for (const { says, isMet } of verdicts) console.log(`${isMet ? 'ok  ' : 'OVER'} ${says}`);
process.exitCode = verdicts.every(({ isMet }) => isMet) ? 0 : 1;

async function run(size: number) {
  const content = join(scratch, `content-${size}`);
  const outDir = join(scratch, `site-${size}`);
  writeContent(content, size, pool);
  console.log(`Building ${size} entries`);
  const command = [process.execPath, 'src/cli/wenda.ts', 'build', '--outDir', outDir];
  const cost = await measure(command, { WENDA_CONTENT: content });
  if (cost.exitCode !== 0) {
    console.error(cost.output);
    process.exit(1);
  }
  const files = globSync('**/*', { cwd: outDir, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const bytes = files.reduce(
    (sum, file) => sum + statSync(join(file.parentPath, file.name)).size,
    0,
  );
  const articleBytes = statSync(join(outDir, article)).size;
  rmSync(content, { recursive: true });
  rmSync(outDir, { recursive: true });
  return { size, cost, bytes, files: files.length, articleBytes };
}

/** Between the two largest scales, so that what a build costs in any case does not count. */
function judgeGrowth() {
  const [smaller, larger] = rows.toSorted((a, b) => a.size - b.size).slice(-2);
  if (!smaller || !larger) return [];
  const seconds = larger.cost.userSeconds - smaller.cost.userSeconds;
  const ms = (seconds * 1000) / (larger.size - smaller.size);
  const between = `between ${smaller.size} and ${larger.size}`;
  return [
    {
      says: `${round(ms)} ms of user CPU for each entry ${between} (budget ${budget.userMsPerEntry})`,
      isMet: ms <= budget.userMsPerEntry,
    },
  ];
}

function judgePeak() {
  return rows
    .filter(({ cost }) => cost.peakBytes !== null)
    .map(({ size, cost }) => ({
      says: `${round(cost.peakBytes! / 1e9, 2)} GB at most at ${size} entries (budget ${budget.peakBytes / 1e9})`,
      isMet: cost.peakBytes! <= budget.peakBytes,
    }));
}

function judgeArticle() {
  const all = rows.map(({ articleBytes }) => articleBytes);
  const says = `the same article has ${all.join(', ')} bytes (budget: does not grow)`;
  // Its few related links have other titles at each scale; a list of entries would add far more.
  return [{ says, isMet: Math.max(...all) <= Math.min(...all) * 1.05 }];
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
