import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { serveSite, type SiteServer } from '../../src/cli/site-server.ts';
import { starterLocales, type StarterLocale } from '../starter-locales.ts';
import { results } from './support/addresses.ts';
import { entriesOf } from './support/site.ts';
import { hrefsFor } from './support/search-page.ts';
import { expect, test } from './support/test.ts';

const corpus = join(
  process.env['WENDA_CORPUS'] ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url)),
  'bitcoin-org',
);
const site = join(results, 'corpus-site');
const missing = [corpus, site].find((folder) => !existsSync(folder));
const reason = `${missing} is not there, so real text that nobody here wrote is not searched`;

/** Questions in readers' own words, and the entry that answers. */
const questions: Record<StarterLocale, [question: string, reference: string][]> = {
  zh: [
    ['比特币是不是匿名', 'faq/anonymous'],
    ['挖矿会不会浪费很多能源', 'faq/miningwaste'],
    ['弄丢了比特币会发生什么', 'faq/lost'],
  ],
  en: [
    ['do i have to pay tax on bitcoin', 'faq/taxes'],
    ['is mining bad for energy use', 'faq/miningwaste'],
    ['can quantum computers break bitcoin', 'faq/quantum'],
  ],
  ja: [
    ['ビットコインを失くしたら', 'faq/lost'],
    ['マイニングは電気やエネルギーの無駄では', 'faq/miningwaste'],
    ['量子コンピューターは危険か', 'faq/quantum'],
  ],
  ko: [
    ['비트코인에도 세금이 붙나요', 'faq/taxes'],
    ['채굴하면 에너지를 낭비하나요', 'faq/miningwaste'],
    ['양자 컴퓨터가 나오면 위험한가요', 'faq/quantum'],
  ],
};

if (missing) console.log(`skipped: ${reason}`);

test.describe('the questions of bitcoin.org', () => {
  test.skip(missing !== undefined, reason);
  let server: SiteServer;

  test.beforeAll(async () => {
    server = await serveSite(site, 0);
  });
  test.afterAll(() => server.close());

  for (const locale of starterLocales) {
    test(`are found in ${locale} by their titles and by readers' words`, async ({
      page,
      watch,
    }) => {
      watch.allowOrigin(server.address);
      await page.goto(`${server.address}/${locale}/search/`);
      const entries = entriesOf(locale, 'corpus-site');
      expect(entries.length).toBeGreaterThanOrEqual(12);
      const missed: string[] = [];
      for (const [, reference, title] of entries) {
        // A term and a topic may bear the same name, and either may come first.
        const named = entries
          .filter((entry) => entry[2] === title)
          .map((entry) => `/${locale}/${entry[1]}/`);
        const [first] = await hrefsFor(page, title);
        if (!first || !named.includes(first)) missed.push(`“${title}” (${reference}): ${first}`);
      }
      for (const [question, reference] of questions[locale]) {
        const hrefs = (await hrefsFor(page, question)).slice(0, 3);
        if (!hrefs.includes(`/${locale}/${reference}/`))
          missed.push(`“${question}” (${reference}): ${hrefs}`);
      }
      expect(missed).toEqual([]);

      const [, reference, title] = entries.find((entry) => entry[1] === 'faq/lost')!;
      await page.goto(`${server.address}/${locale}/${reference}/`);
      await expect(page.locator('h1')).toHaveText(title);
      await expect(page.locator('.prose')).toHaveText(/.{40}/s);
    });
  }
});
