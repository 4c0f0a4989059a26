import { locales } from '../../src/i18n/locales.ts';
import { oddQueries } from './support/search-fuzz.ts';
import { expect, test } from './support/test.ts';

/** How many odd queries the locales share. */
const count = Number(process.env['WENDA_FUZZ'] ?? 400);
const share = Math.ceil(count / locales.length);

/** What of the search element a test calls. */
interface Asking extends HTMLElement {
  runSearch(query: string): Promise<void>;
}

for (const [seed, locale] of locales.entries()) {
  test(`odd queries in ${locale} make no error and no element`, async ({ page }) => {
    test.setTimeout(30_000 + share * 500);
    await page.goto(`/${locale}/search/`);
    const wrong: string[] = [];
    for (const [at, query] of oddQueries(share, seed + 1).entries()) {
      // Half a surrogate pair does not get through as text; its code unit does.
      const units = Array.from({ length: query.length }, (_one, index) => query.charCodeAt(index));
      const { state, made, failure } = await page.evaluate(async (codes) => {
        const element = document.querySelector<Asking>('search-page')!;
        const text = codes.map((code) => String.fromCharCode(code)).join('');
        const thrown = await element.runSearch(text).then(() => '', String);
        const foreign =
          ':is(img, b, iframe, svg:not(form svg)), script:not([data-search-texts], [data-search-locales])';
        return {
          state: element.querySelector<HTMLElement>('[data-search-results]')!.dataset['state']!,
          made: element.querySelectorAll(foreign).length,
          failure: thrown,
        };
      }, units);
      const isOver = ['done', 'idle', 'refused'].includes(state);
      if (isOver && made === 0 && failure === '') continue;
      wrong.push(`${at}: ${JSON.stringify(query.slice(0, 80))}: ${state}, ${made}, ${failure}`);
    }
    expect(wrong).toEqual([]);
    // The page is still at work.
    await page.fill('#search-input', 'USDT');
    await page.press('#search-input', 'Enter');
    await expect(page.locator('[data-search-results] > li').first()).toBeVisible();
  });

  test(`odd queries by the address in ${locale} make no element`, async ({ page }) => {
    const some = Math.ceil(share / 10);
    test.setTimeout(30_000 + some * 2000);
    for (const query of oddQueries(some, 100 + seed)) {
      const short = query.slice(0, 300).toWellFormed();
      await page.goto(`/${locale}/search/?${new URLSearchParams({ q: short })}`);
      await expect(page.locator('[data-search-results]')).toHaveAttribute(
        'data-state',
        /^(done|idle|refused)$/,
      );
      await expect(
        page.locator(
          'search-page :is(img, script:not([data-search-texts], [data-search-locales]), b, iframe)',
        ),
      ).toHaveCount(0);
    }
  });
}
