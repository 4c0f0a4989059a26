// `npm run bench:search -- [--sizes 400,10000]`: what a first search sends as the content grows.
import { join } from 'node:path';
import { chromium } from 'playwright';
import { starterLocales } from '../../starter-locales.ts';
import { argumentsOrEnd, corpusFile, sizesOf } from './arguments.ts';
import { benchmarkEntries, readTexts, writeContent } from './content.ts';
import { measure } from './measure.ts';
import { scratchFolder } from './scratch.ts';
import { installedBrowser } from '../find-browser.mjs';
import { measureEngine } from '../search/measure.ts';
import { pagefind, wenda } from '../search/engines.ts';
import { siteWithFragments } from '../search/site-texts.ts';
import { serveSite } from '../../../src/cli/site-server.ts';

/** Bytes of a first query in the median, by the number of entries from which it holds. */
const budgets = [
  { from: 0, bytes: 180_000 },
  { from: 1000, bytes: 260_000 },
];
/** Bytes of a later query in the median. */
const laterBudget = 60_000;

const sizes = argumentsOrEnd((args) => sizesOf(args, '400,10000'));
const corpus = argumentsOrEnd(corpusFile);
const scratch = scratchFolder('wenda-search');
const pool = await readTexts(corpus, join(scratch, 'pool'));
const browser = await chromium.launch({ ...installedBrowser(), args: ['--no-sandbox'] });
const over: string[] = [];
for (const size of sizes) await run(size);
await browser.close();
for (const line of over) console.error(`OVER ${line}`);
process.exitCode = over.length > 0 ? 1 : 0;

async function run(size: number): Promise<void> {
  const content = join(scratch, `content-${size}`);
  const outDir = join(scratch, `site-${size}`);
  writeContent(content, benchmarkEntries(size, pool));
  console.log(`Building ${size} entries`);
  const command = [process.execPath, 'src/cli/wenda.ts', 'build', '--outDir', outDir];
  const { exitCode, output } = await measure(command, { WENDA_CONTENT: content });
  if (exitCode !== 0) {
    console.error(output);
    process.exit(1);
  }
  const server = await serveSite(outDir, 0);
  const copy = await serveSite(siteWithFragments(outDir), 0);
  const budget = budgets.findLast(({ from }) => size >= from)!.bytes;
  for (const locale of starterLocales) {
    const queries = queriesOf(locale);
    for (const engine of [wenda(''), pagefind]) {
      const { address } = engine === pagefind ? copy : server;
      const { bytes, time } = await measureEngine(browser, address, engine, queries);
      console.log(
        `${size} entries, ${locale}, ${engine.name}: first ${kilobytes(bytes.first)}, ` +
          `later ${kilobytes(bytes.later)}; first ${time.first.toFixed(0)} ms, later ${time.later.toFixed(0)} ms`,
      );
      if (engine === pagefind) continue;
      if (bytes.first > budget) over.push(`${size} ${locale}: first ${kilobytes(bytes.first)}`);
      if (bytes.later > laterBudget)
        over.push(`${size} ${locale}: later ${kilobytes(bytes.later)}`);
    }
  }
  await server.close();
  await copy.close();
}

/** Queries as readers type them: the titles of texts, every third cut short. */
function queriesOf(locale: (typeof starterLocales)[number]) {
  const texts = pool[locale];
  const step = Math.max(1, Math.floor(texts.length / 12));
  return Array.from({ length: 12 }, (_query, index) => {
    const title = texts[(index * step) % texts.length]!.title;
    const query = index % 3 === 0 ? title.slice(0, Math.ceil(title.length * 0.7)) : title;
    return { locale, query, gold: [], kind: 'title' };
  });
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}
