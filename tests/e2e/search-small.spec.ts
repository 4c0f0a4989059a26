import { locales } from '../../src/i18n/locales.ts';
import { dialogOf, openDialog } from './support/search-dialog.ts';
import { openAnswer } from './support/search-results.ts';
import { expect, test } from './support/test.ts';

/** A phone of the smallest kind, and a screen of 1280 by 1024 at 400 % (WCAG 2.2, 1.4.10). */
const sizes = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];
/** Sure results, weak ones alone, and one that is refused. */
const queries = ['USDT', 'qzxwv jjkk', 'zoo '.repeat(11) + 'wrong'];

for (const locale of locales) {
  test(`search in ${locale} fits the smallest screens`, async ({ page }) => {
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const q of queries) {
        await page.goto(`/${locale}/search/?${new URLSearchParams({ q })}`);
        await expect(page.locator('[data-search-results]')).toHaveAttribute(
          'data-state',
          /done|refused/,
        );
        expect(await overflow(page)).toBeLessThanOrEqual(0);
      }
      await page.goto(`/${locale}/faq/fees/`);
      const { input, options, dialog } = await openDialog(page);
      await input.fill('USDT');
      await expect(options.first()).toBeVisible();
      const box = (await dialog.boundingBox())!;
      expect(box.width).toBeLessThanOrEqual(size.width);
      expect(await dialog.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(dialogOf(page).dialog.locator('[aria-selected="true"]')).toBeInViewport();
    }
  });
}

test('the chosen option has an outline where colours are forced', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/faq/fees/');
  const { input, options } = await openDialog(page);
  await input.fill('USDT');
  await expect(options.first()).toHaveCSS('outline-style', 'solid');
  await expect(options.nth(1)).toHaveCSS('outline-style', 'none');
});

test('nothing moves where motion is reduced', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/en/faq/fees/');
  const { dialog } = await openDialog(page);
  await expect(dialog).toHaveCSS('animation-name', 'none');
  await openAnswer(page, 'en', { q: 'withdrawal' });
  await page.locator('[data-search-results] a').first().click();
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
});

function overflow(page: import('@playwright/test').Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
