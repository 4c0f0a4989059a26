import { translator } from '../../src/i18n/translate.ts';
import { starterLocales } from '../starter-locales.ts';
import { openDialog } from './support/search-dialog.ts';
import { hrefsFor } from './support/search-page.ts';
import { expect, test } from './support/path-site.ts';
import { stories } from './support/problems.ts';
import { fillRequired, newEmail, readReference } from './support/ticket-page.ts';

// One worker: its desk has a port of its own, which the built pages name.
test.describe.configure({ mode: 'serial' });

const t = translator('en');
const lamp = '/help/en/faq/lamp-colours/';
const stolen = '/help/en/faq/account-stolen/';

test('the server answers nothing outside of the path', async ({ site }) => {
  for (const path of ['/', '/en/', '/theme.js', '/pagefind/en/entries.json']) {
    expect((await fetch(site.origin + path)).status, path).toBe(404);
  }
  expect(site.askedOutside(), 'and what is asked for is noted').toHaveLength(4);
  site.forget();
});

test('a reader goes from the chooser to an answer in another language', async ({ page }) => {
  await page.goto('/help/');
  await page.locator('main a[hreflang="en"]').click();
  await expect(page).toHaveURL('/help/en/');
  await page.locator('main a[href$="/topics/account/"]').first().click();
  await page.locator(`main a[href="${stolen}"]`).click();
  for (const name of ['As editors do', 'With the path of the site', 'In full', 'By its file']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page, name).toHaveURL(`${lamp}#at-night`);
    await page.goBack();
  }
  await page.goto(lamp);
  await expect(page.locator('.prose img')).toHaveJSProperty('naturalWidth', 32);
  await page.locator('[popovertarget="languages"]').click();
  await page.locator('#languages a[hreflang="zh-Hans"]').click();
  await expect(page).toHaveURL('/help/zh/faq/lamp-colours/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});

test('search finds every entry by its title, and marks the words where it leads', async ({
  page,
}) => {
  await page.goto('/help/en/');
  await page.locator('#home-search').fill('colours of the lamp');
  await page.locator('#home-search').press('Enter');
  await expect(page).toHaveURL(/\/help\/en\/search\/\?q=/);
  await page.locator(`ol.search-results a[href="${lamp}"]`).click();
  await expect(page).toHaveURL(lamp);
  await expect(page.locator('search-highlight')).toBeVisible();

  await page.goto('/help/en/search/');
  const titles = {
    'My account was stolen': stolen,
    'What do the colours of the lamp mean?': lamp,
    'Your account': '/help/en/topics/account/',
    Cloud: '/help/en/glossary/cloud/',
    'The cloud rests on Sunday': '/help/en/announcements/maintenance/',
  };
  for (const [title, href] of Object.entries(titles)) {
    expect((await hrefsFor(page, title))[0], title).toBe(href);
  }
  // What falls short of the words: n-grams, and in Chinese the syllables.
  await page.goto('/help/zh/search/');
  expect(await hrefsFor(page, '只是灯颜色')).toContain('/help/zh/faq/lamp-colours/');
});

test('the dialog suggests, and leads on', async ({ page }) => {
  await page.goto(stolen);
  const { dialog, input } = await openDialog(page);
  await input.fill('lamp');
  await dialog.locator(`[role="option"][href="${lamp}"]`).click();
  await expect(page).toHaveURL(lamp);
});

for (const locale of starterLocales) {
  test(`a ticket in ${locale} is sent, and found again`, async ({ page, site }) => {
    const email = newEmail(locale);
    const article = `/help/${locale}/faq/account-stolen/`;
    await page.goto(article);
    await page.getByRole('link', { name: translator(locale)('article.askUs') }).click();
    await fillRequired(page, locale, email);
    await page.locator('[data-send]').click();
    const reference = await readReference(page);
    expect(new URL(page.url()).pathname).toBe(`/help/${locale}/contact/ticket/sent/`);
    expect(site.storedFrom(email)).toMatchObject([
      { reference, fields: { locale, page_url: site.origin + article } },
    ]);
    await page.locator('[data-status-link]').click();
    await expect(page).toHaveURL(new RegExp(`/help/${locale}/contact/ticket/status/#`));
    await expect(page.getByText(translator(locale)('ticketStatus.received'))).toBeVisible();
  });

  test(`what is not there says so in ${locale}, and leads home`, async ({ page }) => {
    const response = await page.goto(`/help/${locale}/nowhere/`);
    expect(response?.status()).toBe(404);
    await expect(page.locator('h1')).toHaveText(translator(locale)('notFound.title'));
    await page.locator('.site-header .brand').click();
    await expect(page).toHaveURL(`/help/${locale}/`);
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader reaches an answer, and a ticket is sent and leads back', async ({
    page,
    site,
  }) => {
    const email = newEmail('en');
    await page.goto('/help/nowhere/');
    await page.locator('a[hreflang="en"]').click();
    await expect(page).toHaveURL('/help/en/');
    await page.locator('#home-search').fill('lamp');
    await page.locator('#home-search').press('Enter');
    await expect(page).toHaveURL(/\/help\/en\/search\/\??$/);
    await page.locator('.browse-lists a[href$="/topics/account/"]').click();
    await page.locator(`main a[href="${stolen}"]`).click();
    await page.getByRole('link', { name: t('article.askUs') }).click();
    await page.selectOption('#category', 'account');
    await page.fill('#email', email);
    await page.fill('#description', stories.en);
    await page.locator('[data-send]').click();
    await expect(page.locator('h1')).toHaveText(t('ticket.receipt.title'));
    expect(site.storedFrom(email)).toHaveLength(1);
    await page.locator('main a.action').click();
    await expect(page).toHaveURL('/help/en/');
  });
});
