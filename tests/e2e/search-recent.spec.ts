import { starterLocales } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { openDialog } from './support/search-dialog.ts';
import { indexedEntries } from './support/search-entries.ts';
import { expectState, openAnswer } from './support/search-results.ts';
import { secretsOf } from './support/search-secrets.ts';
import { expect, onceIn, test } from './support/test.ts';

for (const locale of starterLocales) {
  const once = onceIn(locale);
  const t = translator(locale);
  const [, , title] = indexedEntries(locale).find(([, name]) => name === 'faq/fees')!;
  const article = `/${locale}/glossary/uid/`;

  test.describe(`recent searches in ${locale}`, () => {
    test('are shown in the empty field, asked again by arrow and Enter, and cleared', async ({
      page,
    }) => {
      await openAnswer(page, locale, { q: 'USDT' });
      await openAnswer(page, locale, { q: title });
      await page.goto(article);
      const link = page.locator('main a').first();
      await link.focus();
      const { dialog, input, options, status } = await openDialog(page);
      await expect(dialog.getByText(t('search.recent'), { exact: true })).toBeVisible();
      await expect(options).toHaveText([title, 'USDT']);
      await expect(input).toHaveAttribute('aria-expanded', 'true');
      await expect(input).not.toHaveAttribute('aria-activedescendant');
      await page.keyboard.press('ArrowDown');
      await expect(options.first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(input).toHaveValue('USDT');
      await expect(input).toBeFocused();
      await expect(status).toHaveText(/\d/);
      await expect(options.first().locator('.search-place')).toHaveText(/\S/);
      await expect(dialog.locator('.search-recent')).toBeHidden();

      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
      await openDialog(page);
      // What may still stand there is selected, so that one key takes it away.
      await page.keyboard.press('Backspace');
      await expect(options).toHaveText([title, 'USDT']);
      const clear = dialog.getByRole('button', { name: t('search.clearRecent') });
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('Tab');
      await expect(clear).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(options).toHaveCount(0);
      await expect(clear).toBeHidden();
      await expect(input).toBeFocused();

      await page.reload();
      await openDialog(page);
      await expect(dialog.locator('.search-recent')).toBeHidden();
      await expect(options).toHaveCount(0);
      expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
    });

    once('hold what a result was opened for', async ({ page }) => {
      await page.goto(article);
      const { status, options } = await openDialog(page);
      await page.keyboard.type('USDT');
      await expect(status).toHaveText(/\d/);
      await page.keyboard.press('Enter');
      await expect(page).not.toHaveURL(article);
      await openDialog(page);
      await expect(options).toHaveText(['USDT']);
    });

    test('never hold a secret, an e-mail address or a number of a person', async ({ page }) => {
      await page.goto(`/${locale}/search/`);
      const input = page.locator('#search-input');
      const personal = [
        'me@example.com',
        'USDT me@example.com',
        '+82 10 1234 5678',
        'TXID 0x1f2e3d4c5b6a79',
      ];
      for (const query of personal) {
        await input.fill(query);
        await input.press('Enter');
        await expect(input).toHaveValue(query);
        await expect(page).toHaveURL(/q=/);
        await expectState(page, 'done');
        await page.goto(`/${locale}/search/`);
      }
      for (const secret of secretsOf(locale)) {
        await input.fill(secret);
        await input.press('Enter');
        await expectState(page, 'refused');
      }
      await openAnswer(page, locale, { q: 'USDT' });
      await page.goto(article);
      const { options } = await openDialog(page);
      await expect(options).toHaveText(['USDT']);
    });

    once('hold the last five, each once, and stay in their language', async ({ page }) => {
      const queries = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6', 'C3 '];
      for (const q of queries) await openAnswer(page, locale, { q });
      await page.goto(article);
      const { options } = await openDialog(page);
      await expect(options).toHaveText(['C3', 'f6', 'e5', 'd4', 'b2']);
      const other = starterLocales.find((one) => one !== locale)!;
      await page.goto(`/${other}/glossary/uid/`);
      await openDialog(page);
      await expect(options).toHaveCount(0);
    });
  });
}
