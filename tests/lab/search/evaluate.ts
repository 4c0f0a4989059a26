// `npm run eval:search -- [--set <name>] [--without <technique>] [--built]`: judged queries over built
// sites, in a real browser: the search page beside Pagefind as it comes and MiniSearch.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { locales } from '../../../src/i18n/locales.ts';
import { installedBrowser } from '../find-browser.mjs';
import { readQueries, titleQueries } from './judged-queries.ts';
import { measureEngine, scoreEngine, type Cost } from './measure.ts';
import { miniSearch, pagefind, wenda, type SearchEngine } from './engines.ts';
import { siteWithFragments } from './site-texts.ts';
import { averageOf, type JudgedQuery, type Scores } from './scores.ts';
import { siteWithout, techniques, type Technique } from './techniques.ts';
import { corpusContent, makeCorpusContent } from '../../corpus-content.ts';
import { serveSite } from '../../../src/cli/site-server.ts';

const sites = {
  'test-results/corpus-site': corpusContent,
  'test-results/site': 'content',
};

/** Judged queries with the site that they are asked on; costs are measured once a site. */
const sets: Record<
  string,
  { site: keyof typeof sites; queries: () => JudgedQuery[]; isTimed?: boolean }
> = {
  dev: {
    site: 'test-results/corpus-site',
    queries: () => readQueries('../shared/eval/search-queries-dev.jsonl'),
    isTimed: true,
  },
  corpus: {
    site: 'test-results/corpus-site',
    queries: () => readQueries('tests/lab/search/judged/bitcoin-org'),
  },
  starter: {
    site: 'test-results/site',
    queries: () => readQueries('tests/lab/search/judged/starter'),
    isTimed: true,
  },
  titles: {
    site: 'test-results/corpus-site',
    queries: () => titleQueries('test-results/corpus-site'),
  },
};

const { values } = parseArgs({
  options: {
    set: { type: 'string', multiple: true, default: ['dev', 'corpus', 'starter', 'titles'] },
    without: { type: 'string', multiple: true, default: [] },
    built: { type: 'boolean', default: false },
  },
});
refuseUnknown('set', values.set, Object.keys(sets));
refuseUnknown('without', values.without, techniques);
if (!values.built) build();

const browser = await chromium.launch({ ...installedBrowser(), args: ['--no-sandbox'] });
console.log('set      engine           lang  kind                  n   R@1   R@5  MRR@10  none');
for (const name of values.set) await evaluate(name, sets[name]!);
await browser.close();

async function evaluate(
  name: string,
  { site, queries, isTimed }: (typeof sets)[string],
): Promise<void> {
  const judged = queries();
  if (!existsSync(site) || judged.length === 0) {
    console.warn(`${name}: there is no ${site} or no query, left out`);
    return;
  }
  const { engines, close } = await enginesOver(site);
  for (const locale of locales) {
    const own = judged.filter((query) => query.locale === locale);
    if (own.length === 0) continue;
    for (const { engine, address } of engines) {
      const scores = await scoreEngine(browser, address, engine, own);
      const cost = isTimed ? await measureEngine(browser, address, engine, own) : null;
      print(name, engine, locale, own, scores, cost);
    }
  }
  await close();
}

/** The engines to be compared, each with where it is asked: some on a copy of the site. */
async function enginesOver(site: string) {
  const server = await serveSite(site, 0);
  const isCompared = values.without.length === 0;
  const own = [wenda(), ...(isCompared ? [miniSearch(site)] : [])];
  const changed = values.without.map((technique) => ({
    folder: siteWithout(technique as Technique, site),
    engine: wenda(`without ${technique}`),
  }));
  if (isCompared) changed.push({ folder: siteWithFragments(site), engine: pagefind });
  const copies = await Promise.all(
    changed.map(async (copy) => ({ ...copy, server: await serveSite(copy.folder, 0) })),
  );
  return {
    engines: [
      ...own.map((engine) => ({ engine, address: server.address })),
      ...copies.map((copy) => ({ engine: copy.engine, address: copy.server.address })),
    ],
    close: async () => {
      await server.close();
      for (const copy of copies) {
        await copy.server.close();
        rmSync(copy.folder, { recursive: true });
      }
    },
  };
}

function print(
  set: string,
  engine: SearchEngine,
  locale: string,
  judged: JudgedQuery[],
  scores: Scores[],
  cost: Awaited<ReturnType<typeof measureEngine>> | null,
): void {
  const line = (kind: string, isOf: (query: JudgedQuery) => boolean) => {
    const own = scores.filter((_score, index) => isOf(judged[index]!));
    const { first, five, reciprocal, nothing } = averageOf(own);
    const share = (value: number) => (100 * value).toFixed(0).padStart(6);
    return [
      set.padEnd(9) + engine.name.padEnd(17) + locale.padEnd(6) + kind.padEnd(20),
      String(own.length).padStart(3) + share(first) + share(five),
      reciprocal.toFixed(3).padStart(8) + share(nothing),
    ].join('');
  };
  const each = (unit: string, { first, later }: Cost, scale: number) =>
    `first ${(first / scale).toFixed(0)}, later ${(later / scale).toFixed(0)} ${unit}`;
  const costs = cost ? `   ${each('kB', cost.bytes, 1000)}; ${each('ms', cost.time, 1)}` : '';
  console.log(line('all', () => true) + costs);
  const kinds = [...new Set(judged.map(({ kind }) => kind))].toSorted();
  for (const kind of kinds) console.log(line(`  ${kind}`, (query) => query.kind === kind));
}

function build(): void {
  makeCorpusContent();
  for (const [outDir, content] of Object.entries(sites)) {
    if (!existsSync(content)) continue;
    console.log(`Building ${content}`);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['src/cli/wenda.ts', 'build', '--outDir', outDir],
      { env: { ...process.env, WENDA_CONTENT: content }, encoding: 'utf8' },
    );
    if (status === 0) continue;
    console.error(stderr);
    process.exit(1);
  }
}

function refuseUnknown(option: string, given: string[], known: readonly string[]): void {
  const unknown = given.find((one) => !known.includes(one));
  if (unknown === undefined) return;
  console.error(`--${option} ${unknown} is not known. Use one of: ${known.join(', ')}.`);
  process.exit(1);
}
