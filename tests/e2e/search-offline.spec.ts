import type { Page } from '@playwright/test';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { withdrawalProblem } from './support/problems.ts';
import { dialogOf, openDialog } from './support/search-dialog.ts';
import { expectState, sureLinks } from './support/search-results.ts';
import { expect, test } from './support/test.ts';

/** What a browser says of each request that it cannot make. */
const offline = /ERR_INTERNET_DISCONNECTED/;

for (const locale of locales) {
  const t = translator(locale);
  const [query] = withdrawalProblem.words[locale].split(' ');

  test.describe(`searching without a connection in ${locale}`, () => {
    test.beforeEach(({ watch }) => watch.expect(offline));

    test('keeps the question on the search page, and asks it when back', async ({
      page,
      context,
    }) => {
      await page.goto(`/${locale}/search/`, { waitUntil: 'networkidle' });
      await context.setOffline(true);
      await page.fill('#search-input', query!);
      await page.press('#search-input', 'Enter');
      await expect(page.getByRole('status')).toHaveText(t('search.offline'));
      await expectState(page, 'failed');
      await expect(page.locator('#search-input')).toHaveValue(query!);
      const asked = new URLSearchParams({ q: query! });
      await expect(page).toHaveURL(`/${locale}/search/?${asked}`);
      const contact = page.locator('[data-search-contact]');
      await expect(contact).toBeVisible();
      await expect(contact).toHaveAttribute(
        'href',
        `/${locale}/contact/ticket/?${new URLSearchParams({ subject: query! })}`,
      );
      await expect(page.locator('.browse-lists a').first()).toBeVisible();

      await context.setOffline(false);
      await expectState(page, 'done');
      await expect(sureLinks(page).first()).toBeVisible();
      await expect(page.getByRole('status')).not.toHaveText(t('search.offline'));
      await contact.click();
      await expect(page.locator('#subject')).toHaveValue(query!);
    });

    test('keeps the question in the dialog, and asks it when back', async ({ page, context }) => {
      await openOffline(page, locale);
      const { input, options, status } = dialogOf(page);
      await input.fill('USDT');
      await expect(status).toHaveText(t('search.offline'));
      await expect(input).toHaveValue('USDT');
      await expect(input).toHaveAttribute('aria-expanded', 'false');
      await expect(options).toHaveCount(0);

      await page.unroute('**/pagefind/**');
      await context.setOffline(false);
      await expect(options.first()).toBeVisible();
      await expect(status).toHaveText(/\d/);
      await expect(input).toHaveValue('USDT');
    });

    test('says that it does not work where there is a connection', async ({ page, context }) => {
      await openOffline(page, locale);
      await context.setOffline(false);
      const { input, status } = dialogOf(page);
      await input.fill('USDT');
      await expect(status).toHaveText(t('search.failed'));
    });

    test('finds by the names what has been loaded', async ({ page, context }) => {
      await page.goto(`/${locale}/glossary/uid/`);
      const { input, options, status } = await openDialog(page);
      await input.fill('TXID');
      await expect(status).toHaveText(/\d/);
      await context.setOffline(true);
      await input.fill('');
      await input.fill('TXID');
      await expect(options.first()).toBeVisible();
    });
  });
}

test.describe('searching without a connection', () => {
  const [locale, t] = ['en', translator('en')] as const;

  // Whether a long question holds a seed phrase is not known before the word list has come.
  test.fail('says so to a long question too', async ({ page, context, watch }) => {
    watch.expect(offline);
    await page.goto('/en/search/', { waitUntil: 'networkidle' });
    await context.setOffline(true);
    await page.fill('#search-input', withdrawalProblem.words.en);
    await page.press('#search-input', 'Enter');
    await expect(page.getByRole('status')).toHaveText(t('search.offline'));
  });

  // A script that could not be loaded is never asked for again.
  test.fail('opens the dialog when back', async ({ page, context, watch }) => {
    watch.expect(offline);
    await page.goto('/en/faq/fees/', { waitUntil: 'networkidle' });
    await context.setOffline(true);
    await page.keyboard.press('/');
    await expect.poll(() => watch.faults().length).toBeGreaterThan(0);
    watch.expect(/dynamically imported module/);
    await context.setOffline(false);
    await page.keyboard.press('/');
    await expect(dialogOf(page).dialog).toBeVisible();
  });

  // Pagefind keeps that it could not start.
  test.fail('searches when back, though the index was half loaded', async ({
    page,
    context,
    watch,
  }) => {
    watch.expect(/ERR_INTERNET_DISCONNECTED|Failed to load Pagefind/);
    await page.goto(`/${locale}/search/`, { waitUntil: 'networkidle' });
    await page.route('**/*.pf_meta*', (route) => route.abort('internetdisconnected'));
    await page.locator('#search-input').focus();
    await context.setOffline(true);
    await page.fill('#search-input', 'USDT');
    await page.press('#search-input', 'Enter');
    await expect(page.getByRole('status')).toHaveText(t('search.offline'));
    await page.unroute('**/*.pf_meta*');
    await context.setOffline(false);
    await expect(sureLinks(page).first()).toBeVisible();
  });
});

/** Opens the dialog, of whose index nothing can be loaded any more. */
async function openOffline(page: Page, locale: Locale): Promise<void> {
  await page.route('**/pagefind/**', (route) => route.abort('internetdisconnected'));
  await page.goto(`/${locale}/faq/fees/`);
  await openDialog(page);
  await page.context().setOffline(true);
}
