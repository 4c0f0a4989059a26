import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { dialogOf, openDialog } from './support/search-dialog.ts';
import { indexedEntries } from './support/search-entries.ts';
import { expectState, sureHrefs } from './support/search-results.ts';
import { expect, onceIn, test } from './support/test.ts';

for (const locale of locales) {
  const once = onceIn(locale);
  const t = translator(locale);
  const [, , title] = indexedEntries(locale).find(([, name]) => name === 'faq/fees')!;

  test.describe(`searching without a connection in ${locale}`, () => {
    // What a browser says of each request that it cannot make.
    test.beforeEach(({ watch }) => watch.expect(/ERR_INTERNET_DISCONNECTED/));

    test('keeps the question on the search page, and asks it when back', async ({
      page,
      context,
    }) => {
      await loseIndex(page);
      await page.goto(`/${locale}/search/`, { waitUntil: 'networkidle' });
      await context.setOffline(true);
      await page.fill('#search-input', title);
      await page.press('#search-input', 'Enter');
      await expect(page.getByRole('status')).toHaveText(t('search.offline'));
      await expectState(page, 'failed');
      await expect(page.locator('#search-input')).toHaveValue(title);
      await expect(page).toHaveURL(`/${locale}/search/?${new URLSearchParams({ q: title })}`);
      const contact = page.locator('[data-search-contact]');
      await expect(contact).toBeVisible();
      await expect(contact).toHaveAttribute(
        'href',
        `/${locale}/contact/ticket/?${new URLSearchParams({ subject: title })}`,
      );
      await expect(page.locator('.browse-lists a').first()).toBeVisible();

      await findIndex(page);
      await expectState(page, 'done');
      expect(await sureHrefs(page)).toContain(`/${locale}/faq/fees/`);
      await expect(page.getByRole('status')).toHaveText(/\d/);
      await contact.click();
      await expect(page.locator('#subject')).toHaveValue(title);
    });

    once('keeps the question in the dialog, and asks it when back', async ({ page, context }) => {
      await loseIndex(page);
      await page.goto(`/${locale}/faq/fees/`);
      const { input, options, status } = await openDialog(page);
      await context.setOffline(true);
      await input.fill('USDT');
      await expect(status).toHaveText(t('search.offline'));
      await expect(input).toHaveValue('USDT');
      await expect(input).toHaveAttribute('aria-expanded', 'false');
      await expect(options).toHaveCount(0);

      await findIndex(page);
      await expect(options.first()).toBeVisible();
      await expect(status).toHaveText(/\d/);
      await expect(input).toHaveValue('USDT');
    });

    once(
      'searches when back, though the index was half loaded',
      async ({ page, context, watch }) => {
        watch.expect(/Failed to load/);
        await page.route('**/*.pf_meta*', (route) => route.abort('internetdisconnected'));
        await page.goto(`/${locale}/faq/fees/`);
        const { input, options, status } = await openDialog(page);
        await context.setOffline(true);
        await input.fill('USDT');
        await expect(status).toHaveText(t('search.offline'));
        await findIndex(page);
        await expect(status).not.toHaveText(t('search.offline'));
        await expect(status).not.toHaveText(t('search.searching'));
        expect(await status.innerText()).toMatch(/\d/);
        await expect(options.first()).toBeVisible();
      },
    );

    once('says that search does not work where there is a connection', async ({ page }) => {
      await loseIndex(page);
      await page.goto(`/${locale}/faq/fees/`);
      const { input, status } = await openDialog(page);
      await input.fill('USDT');
      await expect(status).toHaveText(t('search.failed'));
    });

    once('says so where the texts cannot be searched', async ({ page, context, watch }) => {
      watch.expect(/Failed to load the index chunk/);
      await page.goto(`/${locale}/search/`, { waitUntil: 'networkidle' });
      await context.setOffline(true);
      await page.fill('#search-input', 'qzxwv jjkk');
      await page.press('#search-input', 'Enter');
      await expect(page.getByRole('status')).not.toHaveText(t('search.searching'));
      await expect(page).toHaveURL(/q=/);
      expect(await page.getByRole('status').innerText()).toBe(t('search.offline'));
    });

    once('stays on the page where the dialog cannot be had', async ({ page, context }) => {
      await page.goto(`/${locale}/faq/fees/`, { waitUntil: 'networkidle' });
      await context.setOffline(true);
      const failed = page.waitForEvent('requestfailed');
      await page.keyboard.press('/');
      await failed;
      await context.setOffline(false);
      await page.keyboard.press('/');
      await expect(dialogOf(page).dialog).toBeVisible({ timeout: 2_000 });
    });
  });
}

test('without a connection a long question in en is answered that there is none', async ({
  page,
  context,
  watch,
}) => {
  watch.expect(/ERR_INTERNET_DISCONNECTED/);
  await page.goto('/en/search/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.fill(
    '#search-input',
    'when will you send back all the money that was taken from me last week',
  );
  await page.press('#search-input', 'Enter');
  await expect(page.getByRole('status')).toHaveText(translator('en')('search.offline'));
  await expect(page.locator('#search-input')).toHaveValue(/^when will/);
});

/** Lets nothing of the index be loaded, as if the connection had just gone. */
async function loseIndex(page: Page): Promise<void> {
  await page.route('**/pagefind/**', (route) => route.abort('internetdisconnected'));
}

/** Brings the connection back, and the index with it. */
async function findIndex(page: Page): Promise<void> {
  await page.unrouteAll();
  await page.context().setOffline(false);
}
