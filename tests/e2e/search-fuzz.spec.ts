import { oddQueries } from './support/search-fuzz.ts';
import { expect, test } from './support/test.ts';

/** How many queries; `npm run fuzz:search` asks 10,000. */
const count = Number(process.env['WENDA_FUZZ'] ?? 400);
const locales = ['zh', 'en', 'ja', 'ko'] as const;

/** What of the search element a test calls. */
interface Asking extends HTMLElement {
  ask(query: string): Promise<void>;
}

for (const [index, locale] of locales.entries()) {
  test(`no odd query breaks the search in ${locale}`, async ({ page }) => {
    test.setTimeout(60_000 + count * 200);
    await page.goto(`/${locale}/search/`);
    const wrong: string[] = [];
    for (const query of oddQueries(Math.ceil(count / locales.length), 7 + index)) {
      const answer = await page.locator('search-page').evaluate(async (element, text) => {
        try {
          await (element as Asking).ask(text);
        } catch (error) {
          return String(error);
        }
        if (element.querySelector('img, b, svg:not(button svg), iframe')) return 'made an element';
        if (element.querySelectorAll('script').length > 1) return 'made a script';
        const state = element.querySelector<HTMLElement>('[data-search-results]')!.dataset['state'];
        return state ?? 'no state';
      }, query);
      if (!['done', 'idle', 'refused'].includes(answer)) {
        wrong.push(`${JSON.stringify(query).slice(0, 80)}: ${answer}`);
      }
    }
    expect(wrong).toEqual([]);
  });
}
