import type { Browser, Page } from 'playwright';
import type { SearchEngine } from './search-engines.ts';
import { medianOf, scoreOf, type JudgedQuery, type Scores } from './search-scores.ts';

/** What an engine answers and costs in one language. */
export interface Measured {
  /** Of each query, in their order. */
  scores: Scores[];
  /** Bytes over the network: of the first query, and of later ones in the median. */
  bytes: { first: number; later: number };
  /** Milliseconds in the median, the processor slowed to a quarter: of first queries, and of later ones. */
  time: { first: number; later: number };
}

/** How many first queries are timed, each in a browser without a cache. */
const firsts = 5;
/** A phone of the lower middle against this machine (as Lighthouse slows it). */
const slowdown = 4;

/** Drives an engine in a page of the site: all queries one after the other, then some as the first one. */
export async function measureEngine(
  browser: Browser,
  address: string,
  engine: SearchEngine,
  queries: JudgedQuery[],
): Promise<Measured> {
  const locale = queries[0]?.locale ?? 'en';
  const { page, bytes, close } = await openPage(browser, address, engine, locale);
  const scores: Scores[] = [];
  const sizes: number[] = [];
  const times: number[] = [];
  for (const query of queries) {
    const before = bytes();
    const { hrefs, ms } = await timed(page, engine, query.query, locale);
    // What a response weighed is told a moment after it came.
    await page.waitForTimeout(20);
    sizes.push(bytes() - before);
    times.push(ms);
    scores.push(scoreOf(hrefs, query));
  }
  await close();
  const starts: number[] = [];
  for (const { query } of queries.slice(0, firsts)) {
    const fresh = await openPage(browser, address, engine, locale);
    starts.push((await timed(fresh.page, engine, query, locale)).ms);
    await fresh.close();
  }
  const [first = 0, ...later] = sizes;
  return {
    scores,
    bytes: { first, later: medianOf(later) },
    time: { first: medianOf(starts), later: medianOf(times.slice(1)) },
  };
}

async function openPage(browser: Browser, address: string, engine: SearchEngine, locale: string) {
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  let total = 0;
  page.on('response', (response) => {
    void response
      .request()
      .sizes()
      .then(({ responseBodySize }) => (total += responseBodySize))
      .catch(() => undefined);
  });
  await page.goto(`${address}/${locale}/search/`, { waitUntil: 'networkidle' });
  await engine.prepare(page, locale);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { page, bytes: () => total, close: () => context.close() };
}

async function timed(page: Page, engine: SearchEngine, query: string, locale: string) {
  const start = performance.now();
  const hrefs = await engine.ask(page, query, locale);
  return { hrefs, ms: performance.now() - start };
}
