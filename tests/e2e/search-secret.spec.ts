import type { Page } from '@playwright/test';
import { starterLocales, type StarterLocale } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { indexedEntries } from './support/search-entries.ts';
import { dialogOf, openDialog } from './support/search-dialog.ts';
import { expectState, sureLinks } from './support/search-results.ts';
import { holdsPart, secretsOf, watchRequests, watchStorage } from './support/search-secrets.ts';
import { expect, onceIn, test } from './support/test.ts';

for (const locale of starterLocales) {
  const once = onceIn(locale);
  const t = translator(locale);
  const searchPage = `/${locale}/search/`;
  const article = `/${locale}/faq/fees/`;

  test.describe(`a seed phrase or a key in ${locale}`, () => {
    test('is refused on the search page, which then works on', async ({ page, context }) => {
      const asked = watchRequests(context);
      const stored = await watchStorage(page);
      for (const secret of secretsOf(locale)) {
        await page.goto(`${searchPage}?q=USDT`);
        await expectState(page, 'done');
        await page.fill('#search-input', secret);
        await page.press('#search-input', 'Enter');
        await expectRefusalOnPage(page, locale);
        await page.reload();
        await expect(page.locator('#search-input')).toHaveValue('');
        expect(asked.filter((one) => holdsPart(one, secret))).toEqual([]);
        expect(stored.filter((one) => holdsPart(one, secret))).toEqual([]);
      }
      await page.fill('#search-input', 'USDT');
      await page.press('#search-input', 'Enter');
      await expect(sureLinks(page).first()).toBeVisible();
      await expect(page.locator('.search-refused')).toBeHidden();
    });

    once('is refused by a filter too', async ({ page, context }) => {
      const asked = watchRequests(context);
      const [secret] = secretsOf(locale);
      await page.goto(searchPage);
      await page.fill('#search-input', secret!);
      await page.selectOption('[name="collection"]', 'faq');
      await expectRefusalOnPage(page, locale);
      expect(asked.filter((one) => holdsPart(one, secret!))).toEqual([]);
    });

    once('is taken out of an address that holds it', async ({ page, context }) => {
      const stored = await watchStorage(page);
      for (const secret of secretsOf(locale)) {
        await page.goto('about:blank');
        const asked = watchRequests(context);
        await page.goto(`${searchPage}?${new URLSearchParams({ q: secret })}`);
        await expectRefusalOnPage(page, locale);
        const urls = asked.map((one) => one.split('\n')[0]!);
        // The page itself was asked for by its address; nothing else is.
        expect(urls.filter((one) => holdsPart(one, secret))).toHaveLength(1);
        expect(stored).toEqual([]);
        await page.goBack();
        await page.goForward();
        expect(decodeURIComponent(page.url())).not.toContain(secret);
      }
    });

    test('is refused in the dialog, by itself or with Enter', async ({ page, context }) => {
      const asked = watchRequests(context);
      const stored = await watchStorage(page);
      await page.goto(article);
      const { dialog, input, options, status } = await openDialog(page);
      const refusal = dialog.locator('.search-refused');
      for (const secret of secretsOf(locale)) {
        await input.fill(secret);
        await expect(status).toContainText(t('search.refused'));
        await expect(refusal).toBeVisible();
        await expect(input).toHaveValue('');

        // What is harmless first: a slow machine may refuse a secret by itself before Enter.
        await input.fill('fees');
        await expect(refusal).toBeHidden();
        await input.fill(secret);
        await input.press('Enter');
        await expect(refusal).toBeVisible();
        await expect(input).toHaveValue('');
        await expect(options).toHaveCount(0);
        expect(asked.filter((one) => holdsPart(one, secret))).toEqual([]);
      }
      await expect(page).toHaveURL(article);
      expect(stored).toEqual([]);
      await input.fill('USDT');
      await expect(options.first()).toBeVisible();
      await expect(refusal).toBeHidden();
    });

    once('is refused in the field of the header', async ({ page, context }) => {
      const asked = watchRequests(context);
      const stored = await watchStorage(page);
      for (const secret of secretsOf(locale)) {
        await page.goto(article);
        await page.locator('#header-search').fill(secret);
        await page.locator('#header-search').press('Enter');
        const { dialog, input } = dialogOf(page);
        await expect(dialog.locator('.search-refused')).toBeVisible();
        await expect(input).toHaveValue('');
        await expect(page).toHaveURL(article);
        expect(asked.filter((one) => holdsPart(one, secret))).toEqual([]);
      }
      expect(stored).toEqual([]);
      await page.keyboard.press('Escape');
      await page.locator('#header-search').fill('USDT');
      await page.locator('#header-search').press('Enter');
      await expect(page).toHaveURL(`${searchPage}?q=USDT`);
      await expect(sureLinks(page).first()).toBeVisible();
    });

    once('does not stay in the field of the header', async ({ page }) => {
      await page.goto(article);
      await page.locator('#header-search').fill(secretsOf(locale)[0]!);
      await page.locator('#header-search').press('Enter');
      await expect(dialogOf(page).dialog.locator('.search-refused')).toBeVisible();
      expect(await page.locator('#header-search').inputValue()).toBe('');
    });

    once('is refused aloud in the field of the header', async ({ page }) => {
      await page.goto(article);
      await page.locator('#header-search').fill(secretsOf(locale)[0]!);
      await page.locator('#header-search').press('Enter');
      const { dialog, status } = dialogOf(page);
      await expect(dialog.locator('.search-refused')).toBeVisible();
      await whatIsDue(page);
      expect(await status.innerText()).toContain(t('search.refused'));
    });

    test('is refused among words that suggest an answer', async ({ page }) => {
      const stored = await watchStorage(page);
      const [, , title] = indexedEntries(locale).find(
        ([, name]) => name === 'glossary/seed-phrase',
      )!;
      const secret = secretsOf(locale)[0]!;
      // Nothing tells a phrase from other words before its list has come.
      let release = () => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      await page.route(/(english|chinese|japanese|korean)\.[^/]*\.js$/, async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(article);
      const { dialog, input, options } = await openDialog(page);
      await input.fill(title);
      await expect(options.first()).toBeVisible();
      await input.fill(`${title} ${secret}`);
      await whatIsDue(page);
      await input.press('Enter');
      await whatIsDue(page);
      release();
      expect(page.url()).toContain(article);
      await expect(dialog.locator('.search-refused')).toBeVisible();
      expect(stored).toEqual([]);
    });
  });
}

/** Lets the dialog do what it does a pause after the last key; nothing tells that it is over. */
async function whatIsDue(page: Page): Promise<void> {
  await page.waitForTimeout(400);
}

async function expectRefusalOnPage(page: Page, locale: StarterLocale): Promise<void> {
  const t = translator(locale);
  await expectState(page, 'refused');
  await expect(page.getByRole('status')).toContainText(t('search.refusedTitle'));
  await expect(page.getByRole('status')).toContainText(t('search.refused'));
  await expect(page.locator('.search-refused')).toContainText(t('search.refusedNext'));
  await expect(page.locator('.search-refused')).toContainText(t('search.refusedHash'));
  await expect(page.locator('#search-input')).toHaveValue('');
  await expect(page.locator('#search-input')).toBeFocused();
  await expect(page).toHaveURL(`/${locale}/search/`);
  await expect(sureLinks(page)).toHaveCount(0);
}
