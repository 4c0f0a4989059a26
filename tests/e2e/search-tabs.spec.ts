import type { Locator, Page } from '@playwright/test';
import { starterLocales } from '../starter-locales.ts';
import { openDialog } from './support/search-dialog.ts';
import { marksOn, openAnswer, sureLinks } from './support/search-results.ts';
import { expect, onceIn, test } from './support/test.ts';

for (const locale of starterLocales) {
  const once = onceIn(locale);
  test.describe(`a result in another tab in ${locale}`, () => {
    once(
      'opens beside the search page by Ctrl and click, with its words marked',
      async ({ page }) => {
        await openAnswer(page, locale, { q: 'TXID' });
        const link = sureLinks(page).first();
        const href = (await link.getAttribute('href'))!;
        const address = page.url();
        const tab = await tabOf(page, link, { modifiers: ['Control'] });
        await expect(tab).toHaveURL(href);
        await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);
        expect(page.url()).toBe(address);
        await expect(sureLinks(page).first()).toBeVisible();
        await tab.close();

        const middle = await tabOf(page, link, { button: 'middle' });
        await expect(middle).toHaveURL(href);
        await expect.poll(() => marksOn(middle)).toBeGreaterThan(0);
        await middle.close();

        await link.focus();
        const opened = page.context().waitForEvent('page');
        await page.keyboard.press('Control+Enter');
        await expect.poll(async () => marksOn(await opened)).toBeGreaterThan(0);
      },
    );

    once('opens beside the dialog by Ctrl and click, with its words marked', async ({ page }) => {
      await page.goto(`/${locale}/glossary/uid/`);
      const { dialog, input, options, status } = await openDialog(page);
      await input.fill('TXID');
      await expect(status).toHaveText(/\d/);
      const href = (await options.first().getAttribute('href'))!;
      const tab = await tabOf(page, options.first(), { modifiers: ['Control'] });
      await expect(tab).toHaveURL(href);
      await expect.poll(() => marksOn(tab)).toBeGreaterThan(0);
      await expect(page).toHaveURL(`/${locale}/glossary/uid/`);
      await expect(dialog).toBeVisible();
    });
  });
}

async function tabOf(
  page: Page,
  link: Locator,
  how: NonNullable<Parameters<Locator['click']>[0]>,
): Promise<Page> {
  const [tab] = await Promise.all([page.context().waitForEvent('page'), link.click(how)]);
  await tab.waitForLoadState();
  return tab;
}
