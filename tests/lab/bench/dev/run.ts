// `npm run bench:dev -- [--size 10000] [--runs 3]`: how long `npm run dev` takes from a warm cache until it is
// ready, and a save until it is on the page, its faults are shown and search finds it, in a real browser.
import { join } from 'node:path';
import { chromium } from 'playwright';
import { argumentsOrEnd, corpusFile, devArguments } from '../arguments.ts';
import { benchmarkEntries, readTexts, writeContent } from '../content.ts';
import { scratchFolder } from '../scratch.ts';
import { installedBrowser } from '../../find-browser.mjs';
import { serveFolder } from '../../../e2e/support/dev-server.ts';
import { measureSaves, timeUntilReady, type Figures } from './figures.ts';
import { devVerdicts } from './verdicts.ts';

const { size, runs } = argumentsOrEnd(devArguments);
const corpus = argumentsOrEnd(corpusFile);
const scratch = scratchFolder('wenda-dev');
const folder = join(scratch, 'content');
writeContent(folder, benchmarkEntries(size, await readTexts(corpus, join(scratch, 'pool'))));

const cold = await serveFolder(folder);
process.once('exit', () => void cold.stop());
console.log(
  `${size} entries, from an empty cache: ${await timeUntilReady(cold)} ms until the first page`,
);
await cold.stop();

const browser = await chromium.launch({ ...installedBrowser(), args: ['--no-sandbox'] });
const figures: Figures = { ready: [], paragraph: [], ownFault: [], folderFault: [], search: [] };
for (let run = 0; run < runs; run += 1) {
  const server = await serveFolder(folder);
  process.once('exit', () => void server.stop());
  figures.ready.push(await timeUntilReady(server));
  await measureSaves(await browser.newPage({ baseURL: server.address }), server, figures);
  await server.stop();
}
await browser.close();

console.table(figures);
const verdicts = devVerdicts(size, figures);
for (const { says, isMet } of verdicts) console.log(`${isMet ? 'ok  ' : 'OVER'} ${says}`);
process.exitCode = verdicts.every(({ isMet }) => isMet) ? 0 : 1;
