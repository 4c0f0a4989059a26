import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { translator } from '../../src/i18n/translate.ts';
import { serveLogged, type LoggedSite } from './support/access-log.ts';
import { results } from './support/addresses.ts';
import { leaksOf } from './support/leaks.ts';
import { dialogOf } from './support/search-dialog.ts';
import { expectState } from './support/search-results.ts';
import { storedInBrowser } from './support/stored-in-browser.ts';
import { expect, test as base } from './support/test.ts';

/** A test with a server of its own, which keeps a log. */
const test = base.extend<{ site: LoggedSite }>({
  site: async ({ watch }, use) => {
    const site = await serveLogged(join(results, 'site'));
    watch.allowOrigin(site.address);
    await use(site);
    await site.close();
  },
});

const t = translator('en');
/** The Bitcoin wiki's example of a private key. */
const secret = '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ';
/** The files of the guard, and those of all scripts. */
const [guard, scripts] = ['**/find-secrets.*.js', '**/_astro/*.js'];

/** The forms of search, and the page of each. */
const forms = [
  ['/en/search/', '#search-input'],
  ['/en/faq/fees/', '#header-search'],
  ['/en/', '#home-search'],
  ['/en/404.html', '#not-found-search'],
] as const;

for (const [path, field] of forms) {
  test(`before its script has come, the form of ${path} takes along nothing`, async ({
    page,
    site,
    watch,
  }) => {
    watch.expect(/ERR_FAILED|Failed to fetch/);
    await page.route(scripts, (route) => route.abort());
    await page.goto(site.address + path);
    await page.fill(field, secret);
    await page.press(field, 'Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?[^5]*$/);
    await expectNothingOut(page, site);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  for (const [path, field] of forms) {
    test(`the form of ${path} takes along nothing`, async ({ page, site }) => {
      await page.goto(site.address + path);
      await page.fill(field, secret);
      await page.press(field, 'Enter');
      await expect(page).toHaveURL(/\/en\/search\/\?[^5]*$/);
      expect(leaksOf(secret, Buffer.from(site.log.join('\n')))).toEqual([]);
    });
  }
});

test('while the guard is on its way a query waits, and then is refused', async ({ page, site }) => {
  const release = await hold(page);
  await page.goto(`${site.address}/en/search/`);
  const asked = page.waitForRequest(guard);
  await page.fill('#search-input', secret);
  await page.press('#search-input', 'Enter');
  await asked;
  await expect(page.getByRole('status')).toHaveText(t('search.searching'));
  await expectNothingOut(page, site);
  release();
  await expectState(page, 'refused');
  await expectNothingOut(page, site);
});

test('what is asked meanwhile takes its place', async ({ page, site }) => {
  const release = await hold(page);
  await page.goto(`${site.address}/en/search/`);
  const asked = page.waitForRequest(guard);
  await page.fill('#search-input', secret);
  await page.press('#search-input', 'Enter');
  await asked;
  await page.fill('#search-input', 'USDT');
  await page.press('#search-input', 'Enter');
  await expectState(page, 'done');
  release();
  await page.waitForTimeout(300);
  await expectState(page, 'done');
  await expect(page).toHaveURL(`${site.address}/en/search/?q=USDT`);
  await expectNothingOut(page, site);
});

test.describe('where the guard cannot be had', () => {
  test.beforeEach(async ({ page, watch }) => {
    watch.expect(/ERR_FAILED|Failed to fetch/);
    await page.route(guard, (route) => route.abort());
  });

  test('the search page says so, and asks once it can', async ({ page, site }) => {
    await page.goto(`${site.address}/en/search/`);
    await page.fill('#search-input', secret);
    await page.press('#search-input', 'Enter');
    await expect(page.getByRole('status')).toHaveText(t('search.failed'));
    await expect(page.locator('[data-search-contact]')).toHaveAttribute('href', /ticket\/$/);
    await expectNothingOut(page, site);
    await page.unrouteAll();
    await page.press('#search-input', 'Enter');
    await expectState(page, 'refused');
    await expectNothingOut(page, site);
  });

  test('an opened address does not keep what it holds', async ({ page, site }) => {
    await page.goto(`${site.address}/en/search/?q=${secret}`);
    await expect(page.getByRole('status')).toHaveText(t('search.failed'));
    // The page itself was asked for by its address; nothing else may tell of it.
    site.log.splice(0, site.log.findIndex((line) => line.includes(secret)) + 1);
    await expectNothingOut(page, site);
  });

  test('the dialog says so', async ({ page, site }) => {
    await page.goto(`${site.address}/en/faq/fees/`);
    await page.fill('#header-search', secret);
    await page.press('#header-search', 'Enter');
    await expect(dialogOf(page).status).toHaveText(t('search.failed'));
    await expectNothingOut(page, site);
  });
});

/** Keeps the guard from coming until it is released. */
async function hold(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(guard, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

/** Nothing in the log of the server, in the address or in what the browser keeps. */
async function expectNothingOut(page: Page, site: LoggedSite): Promise<void> {
  expect(leaksOf(secret, Buffer.from(site.log.join('\n'))), 'in the log').toEqual([]);
  expect(leaksOf(secret, await storedInBrowser(page)), 'in the browser').toEqual([]);
}
