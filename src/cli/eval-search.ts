// `npm run eval:search -- [--site <folder>] [--queries <file>]`: judged queries over a built site, in a
// real browser: the search page beside Pagefind as it comes.
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
import { locales, type Locale } from '../i18n/locales.ts';
import { findBrowser } from './find-browser.mjs';
import { averageOf, scoreOf, type JudgedQuery, type Scores } from './search-scores.ts';
import { serveSite } from './site-server.ts';

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'test-results/corpus-site' },
    queries: { type: 'string', default: '../shared/eval/search-queries-dev.jsonl' },
  },
});

for (const path of [values.site, values.queries]) {
  if (existsSync(path)) continue;
  console.error(`${path} is missing. Build a site (npm run build -- --outDir …) and name both.`);
  process.exit(1);
}

const queries = readFileSync(values.queries, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as JudgedQuery);
const server = await serveSite(values.site, 0);
const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });

console.log('engine    locale  queries   R@1   R@5  MRR@10  nothing  first kB  later kB');
for (const locale of locales) {
  const judged = queries.filter((query) => query.locale === locale);
  if (judged.length === 0) continue;
  print('wenda', locale, await measure(browser, locale, judged, askPage));
  print('pagefind', locale, await measure(browser, locale, judged, askPagefind));
}
await browser.close();
await server.close();

interface Measured {
  scores: Scores;
  count: number;
  /** Bytes over the network: of the first query, and of later ones in the median. */
  first: number;
  later: number;
}

type Ask = (page: Page, query: string, locale: Locale) => Promise<string[]>;

async function measure(
  from: Browser,
  locale: Locale,
  judged: JudgedQuery[],
  ask: Ask,
): Promise<Measured> {
  const page = await from.newPage();
  await page.goto(`${server.address}/${locale}/search/`);
  const bytes: number[] = [];
  let current = 0;
  page.on('response', (response) => {
    void response
      .request()
      .sizes()
      .then(({ responseBodySize }) => (current += responseBodySize))
      .catch(() => undefined);
  });
  const scores: Scores[] = [];
  for (const query of judged) {
    current = 0;
    const hrefs = await ask(page, query.query, locale);
    await page.waitForTimeout(30);
    bytes.push(current);
    scores.push(scoreOf(hrefs, query));
  }
  await page.close();
  const [first = 0, ...rest] = bytes;
  const later = rest.toSorted((a, b) => a - b)[Math.floor(rest.length / 2)] ?? 0;
  return { scores: averageOf(scores), count: judged.length, first, later };
}

/** The search page: its sure results, then "perhaps". */
function askPage(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (words) => {
    const element = document.querySelector<HTMLElement & { ask(query: string): Promise<void> }>(
      'search-page',
    );
    await element?.ask(words);
    const links = document.querySelectorAll('ol.search-results li > a');
    return [...links].map((link) => link.getAttribute('href') ?? '');
  }, query);
}

/** Pagefind as it comes, with its first ten results. */
function askPagefind(page: Page, query: string, locale: Locale): Promise<string[]> {
  return page.evaluate(
    async ([words, address]) => {
      const pagefind = await import(address);
      const { results } = await pagefind.search(words);
      const shown = results.slice(0, 10) as { data(): Promise<{ url: string }> }[];
      return (await Promise.all(shown.map((result) => result.data()))).map(({ url }) => url);
    },
    [query, `/pagefind/${locale}/pagefind.js`] as const,
  );
}

function print(engine: string, locale: Locale, { scores, count, first, later }: Measured): void {
  const share = (value: number) => `${(100 * value).toFixed(0)} %`.padStart(6);
  const kilobytes = (value: number) => (value / 1000).toFixed(0).padStart(9);
  console.log(
    engine.padEnd(10) +
      locale.padEnd(6) +
      String(count).padStart(9) +
      share(scores.first) +
      share(scores.five) +
      scores.reciprocal.toFixed(3).padStart(8) +
      share(scores.nothing).padStart(9) +
      kilobytes(first) +
      kilobytes(later),
  );
}
