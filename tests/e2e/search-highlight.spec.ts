import type { Page } from '@playwright/test';
import { starterLocales, type StarterLocale } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { openDialog } from './support/search-dialog.ts';
import { deepWords, marksOn, openAnswer } from './support/search-results.ts';
import { expect, onceIn, test } from './support/test.ts';

test.use({ viewport: { width: 1280, height: 600 } });

for (const locale of starterLocales) {
  const once = onceIn(locale);
  const t = translator(locale);
  const address = `/${locale}/faq/fees/`;

  test.describe(`arriving from a search in ${locale}`, () => {
    test('shows the passage with its words marked until Escape', async ({ page }) => {
      await arrive(page, locale);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
      await expect.poll(() => marksInView(page)).toContainEqual(expect.stringMatching(/\S/));
      const clear = page.getByRole('button', { name: t('search.clearMarks') });
      await expect(clear).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect.poll(() => marksOn(page)).toBe(0);
      await expect(clear).toBeHidden();
    });

    once('takes the marks away by the button', async ({ page }) => {
      await arrive(page, locale);
      const clear = page.getByRole('button', { name: t('search.clearMarks') });
      await clear.click();
      await expect.poll(() => marksOn(page)).toBe(0);
      await expect(clear).toBeHidden();
    });

    once('marks the words once: a reload and a second visit have none', async ({ page }) => {
      await arrive(page, locale);
      await page.reload({ waitUntil: 'networkidle' });
      expect(await marksOn(page)).toBe(0);
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await marksOn(page)).toBe(0);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      await expect(page.locator('search-highlight')).toBeHidden();
      expect(await page.evaluate(() => localStorage.getItem('wenda.arrival'))).toBeNull();
    });

    once('marks nothing on a direct visit, nor on another page', async ({ page }) => {
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await marksOn(page)).toBe(0);
      await expect(page.locator('search-highlight')).toBeHidden();

      await openAnswer(page, locale, { q: deepWords[locale] });
      await resultLink(page, locale).evaluate((link) => {
        link.addEventListener('click', (event) => event.preventDefault());
      });
      await resultLink(page, locale).click();
      await page.goto(`/${locale}/glossary/uid/`, { waitUntil: 'networkidle' });
      expect(await marksOn(page)).toBe(0);
    });

    test('marks the words where the dialog led', async ({ page }) => {
      await page.goto(`/${locale}/glossary/uid/`);
      const { input, options, status } = await openDialog(page);
      await input.fill(deepWords[locale]);
      await expect(status).toHaveText(/\d/);
      await options.and(page.locator(`[href="${address}"]`)).click();
      await expect(page).toHaveURL(address);
      await expect.poll(() => marksOn(page)).toBeGreaterThan(0);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(200);
    });

    // The field closes the dialog on keydown, so that none is open when the same key reaches the page.
    once('keeps the marks where Escape closes the dialog', async ({ page }) => {
      await arrive(page, locale);
      const { dialog } = await openDialog(page);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      expect(await marksOn(page)).toBeGreaterThan(0);
    });
  });
}

/** Searches for what stands far down, and opens the answer about fees. */
async function arrive(page: Page, locale: StarterLocale): Promise<void> {
  await openAnswer(page, locale, { q: deepWords[locale] });
  await resultLink(page, locale).click();
  await expect(page).toHaveURL(`/${locale}/faq/fees/`);
  await expect.poll(() => marksOn(page)).toBeGreaterThan(0);
}

function resultLink(page: Page, locale: StarterLocale) {
  return page.locator(`ol.search-results a[href="/${locale}/faq/fees/"]`);
}

/** The marked words that stand in the window as it is scrolled now. */
function marksInView(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('search') ?? [])] as Range[];
    const inView = ranges.filter((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    return inView.map(String);
  });
}
