import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { readQueries, titleQueries } from '../lab/search/judged-queries.ts';
import { averageOf, scoreOf, type JudgedQuery, type Scores } from '../lab/search/scores.ts';
import { serveSite, type SiteServer } from '../../src/cli/site-server.ts';
import { starterLocales, type StarterLocale } from '../starter-locales.ts';
import { results } from './support/addresses.ts';
import { hrefsFor, hrefsForAll } from './support/search-page.ts';
import { expect, test } from './support/test.ts';

/** How much MRR@10 may fall below the last figure before a change counts as a loss. */
const tolerance = 0.03;
const folder = fileURLToPath(new URL('../lab/search/judged', import.meta.url));
const published = fileURLToPath(
  new URL('../../../shared/eval/search-queries-dev.jsonl', import.meta.url),
);
/** MRR@10 of each set and language when it was last written down. */
const figures = JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8')) as Record<
  string,
  Record<StarterLocale, number>
>;
const sets = [
  { name: 'starter', site: 'site', queries: readQueries(join(folder, 'starter')) },
  { name: 'bitcoin-org', site: 'corpus-site', queries: readQueries(join(folder, 'bitcoin-org')) },
  { name: 'published', site: 'corpus-site', queries: readQueries(published) },
];

for (const { name, site, queries } of sets) {
  const root = join(results, site);
  const isThere = existsSync(root) && queries.length > 0;
  if (!isThere)
    console.log(`skipped: the ${name} queries, for ${root} or the queries are not there`);

  test.describe(`judged queries: ${name}`, () => {
    test.skip(!isThere);
    let server: SiteServer;
    test.beforeAll(async () => void (server = await serveSite(root, 0)));
    test.afterAll(async () => server.close());

    for (const locale of starterLocales) {
      test(`${locale} finds no worse than before`, async ({ page, watch }) => {
        test.setTimeout(150_000);
        watch.allowOrigin(server.address);
        await page.goto(`${server.address}/${locale}/search/`);
        const asked = queries.filter((query) => query.locale === locale);
        const { reciprocal, nothing } = averageOf(await scoresOf(page, asked));
        console.log(`${name} ${locale}: MRR@10 ${reciprocal.toFixed(3)}`);
        expect(reciprocal).toBeGreaterThan((figures[name]?.[locale] ?? 0) - tolerance);
        expect(nothing).toBeLessThanOrEqual(0.02);
      });
    }
  });
}

test.describe('titles', () => {
  for (const locale of starterLocales) {
    test(`${locale} finds each by its title first, blanks and particles or not`, async ({
      page,
    }) => {
      test.setTimeout(150_000);
      await page.goto(`/${locale}/search/`);
      const asked = titleQueries(join(results, 'site')).filter((query) => query.locale === locale);
      const scores = await scoresOf(page, asked);
      const averageIf = (isTitle: boolean) =>
        averageOf(scores.filter((_score, index) => (asked[index]!.kind === 'title') === isTitle));
      expect(averageIf(true).first).toBeGreaterThanOrEqual(0.98);
      const altered = averageIf(false);
      expect(altered.reciprocal).toBeGreaterThanOrEqual(0.96);
    });
  }
});

/** How well the search page answers each of these. */
async function scoresOf(page: Page, asked: JudgedQuery[]): Promise<Scores[]> {
  const answers = await hrefsForAll(
    page,
    asked.map(({ query }) => query),
  );
  return asked.map((query, index) => scoreOf(answers[index]!, query));
}

/** What no help centre of an exchange answers. */
const strange: Record<StarterLocale, string[]> = {
  zh: [
    '附近的披萨店',
    '火车票怎么买',
    '牙疼怎么办',
    '明天的天气',
    '红烧肉的做法',
    '吉他入门',
    '感冒吃什么药',
    '狗为什么掉毛',
    '电影推荐',
    '租房合同',
  ],
  en: [
    'pizza near me',
    'train tickets',
    'toothache',
    'weather tomorrow',
    'bread recipe',
    'guitar lessons',
    'flu medicine',
    'dog keeps barking',
    'film recommendations',
    'dentist appointment',
  ],
  ja: [
    '近くのピザ屋',
    '電車の時刻表',
    '歯が痛い',
    '明日の天気',
    'カレーの作り方',
    'ギターの弾き方',
    '風邪に効く薬',
    '犬のしつけ',
    'おすすめの映画',
    '引っ越し業者',
  ],
  ko: [
    '근처 피자집',
    '기차표 예매',
    '치통',
    '내일 날씨',
    '김치찌개 끓이는 법',
    '기타 배우기',
    '감기약 추천',
    '강아지 훈련',
    '영화 추천',
    '주차장',
  ],
};

for (const locale of starterLocales) {
  test(`${locale} is sure of nothing that is not its business`, async ({ page }) => {
    await page.goto(`/${locale}/search/`);
    const sure: string[] = [];
    for (const query of strange[locale]) {
      await hrefsFor(page, query);
      if ((await page.locator('[data-search-results] > li').count()) > 0) sure.push(query);
    }
    expect(sure.length, sure.join(', ')).toBeLessThanOrEqual(2);
  });
}
