// A small company's help centre under /help/, in English and Spanish, on a real server with a real desk.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntriesFile } from '../../src/search/indexed-entry.ts';
import { results } from './support/addresses.ts';
import { axeFaults } from './support/axe.ts';
import { companyTest as test, expect } from './support/path-site.ts';
import { hrefsFor } from './support/search-page.ts';
import { newEmail, readReference } from './support/ticket-page.ts';

// One worker: its desk has a port of its own, which the built pages name.
test.describe.configure({ mode: 'serial' });

const titlesOf = (locale: string) => {
  const file = join(results, 'company-site/pagefind', locale, 'entries.json');
  const { entries } = JSON.parse(readFileSync(file, 'utf8')) as EntriesFile;
  return entries.map(([, reference, title]) => ({ title, href: `/help/${locale}/${reference}/` }));
};

for (const locale of ['en', 'es']) {
  test(`search finds every entry in ${locale} by its title`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(`/help/${locale}/search/`);
    const titles = titlesOf(locale);
    expect(titles.length).toBeGreaterThan(10);
    for (const { title, href } of titles) {
      expect((await hrefsFor(page, title)).slice(0, 3), title).toContain(href);
    }
  });

  test(`a reader in ${locale} goes from home to an answer and sends a ticket`, async ({
    page,
    site,
  }) => {
    const email = newEmail('en');
    await page.goto(`/help/${locale}/`);
    await page.locator('main a[href*="/faq/"]').first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    const article = new URL(page.url()).pathname;
    await page.locator('main a[href*="/contact/ticket/?"]').last().click();
    await page.locator('#category').selectOption({ index: 1 });
    await page.fill('#email', email);
    await page.fill(
      '#description',
      'Mi archivo no aparece desde ayer por la tarde. My file is gone.',
    );
    await page.locator('form [data-send]').click();
    expect(await readReference(page)).toMatch(/^KD-/);
    expect(site.storedFrom(email)).toMatchObject([
      { fields: { locale, page_url: site.origin + article } },
    ]);
  });

  test(`axe finds nothing on the pages in ${locale}, light and dark`, async ({ page }) => {
    test.setTimeout(120_000);
    const entry = titlesOf(locale).find(({ href }) => href.includes('/faq/'))!.href;
    const notice = titlesOf(locale).find(({ href }) => href.includes('/announcements/'))!.href;
    const home = `/help/${locale}/`;
    const fallback = `${home}${locale === 'en' ? 'faq/pay-with-bizum' : 'announcements/2026-11-linux-app'}/`;
    for (const path of [
      home,
      entry,
      notice,
      fallback,
      `${home}contact/`,
      `${home}contact/ticket/`,
    ]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 360, height: 800 });
        await page.goto(path);
        expect(await axeFaults(page), `${path} ${colorScheme}`).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${path} is not wider than the screen`).toBe(0);
      }
    }
  });
}
