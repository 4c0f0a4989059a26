import type { Browser, Page } from 'playwright';
import type { SearchEngine } from './engines.ts';
import { medianOf, scoreOf, type JudgedQuery, type Scores } from './scores.ts';

/** What a first query costs, and later ones in the median. */
export interface Cost {
  first: number;
  later: number;
}

/** How many queries are asked one after the other, and how many as the first one of a browser. */
const [laterOnes, firstOnes] = [12, 5];
/** A phone of the lower middle against this machine (as Lighthouse slows it). */
const slowdown = 4;

/** What an engine answers to each query, in a page of the site. */
export async function scoreEngine(
  browser: Browser,
  address: string,
  engine: SearchEngine,
  queries: JudgedQuery[],
): Promise<Scores[]> {
  const locale = queries[0]?.locale ?? 'en';
  const { page, close } = await openPage(browser, address, engine, locale, 1);
  const scores: Scores[] = [];
  for (const query of queries)
    scores.push(scoreOf(await engine.ask(page, query.query, locale), query));
  await close();
  return scores;
}

/**
 * Bytes of the index over the network, the first ones with what the page loads as it opens, and
 * milliseconds from the question to the answer, the processor slowed to a quarter.
 */
export async function measureEngine(
  browser: Browser,
  address: string,
  engine: SearchEngine,
  queries: JudgedQuery[],
): Promise<{ bytes: Cost; time: Cost }> {
  const locale = queries[0]?.locale ?? 'en';
  const firsts = { bytes: [] as number[], time: [] as number[] };
  for (const { query } of queries.slice(0, firstOnes)) {
    const { close, ...opened } = await openPage(browser, address, engine, locale, slowdown);
    const { time } = await askOnce(opened, engine, query, locale);
    firsts.bytes.push(opened.bytes());
    firsts.time.push(time);
    await close();
  }
  const laters = { bytes: [] as number[], time: [] as number[] };
  const { close, ...opened } = await openPage(browser, address, engine, locale, slowdown);
  for (const { query } of queries.slice(0, laterOnes)) {
    const { bytes, time } = await askOnce(opened, engine, query, locale);
    laters.bytes.push(bytes);
    laters.time.push(time);
  }
  await close();
  return {
    bytes: { first: medianOf(firsts.bytes), later: medianOf(laters.bytes.slice(1)) },
    time: { first: medianOf(firsts.time), later: medianOf(laters.time.slice(1)) },
  };
}

interface OpenPage {
  page: Page;
  /** Bytes of the index over the network so far. */
  bytes: () => number;
}

async function openPage(
  browser: Browser,
  address: string,
  engine: SearchEngine,
  locale: string,
  rate: number,
): Promise<OpenPage & { close: () => Promise<void> }> {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  let total = 0;
  page.on('response', (response) => {
    if (!response.url().includes('/pagefind/')) return;
    void response
      .request()
      .sizes()
      .then(({ responseBodySize }) => (total += responseBodySize))
      .catch(() => undefined);
  });
  await page.goto(address + engine.pathIn(locale), { waitUntil: 'networkidle' });
  await engine.prepare(page, locale);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  return { page, bytes: () => total, close: () => context.close() };
}

async function askOnce(
  { page, bytes }: OpenPage,
  engine: SearchEngine,
  query: string,
  locale: string,
): Promise<{ bytes: number; time: number }> {
  const before = bytes();
  const start = performance.now();
  await engine.ask(page, query, locale);
  const time = performance.now() - start;
  // What passages weigh is told a moment after they came.
  await page.waitForTimeout(250);
  return { bytes: bytes() - before, time };
}
