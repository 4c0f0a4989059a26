import type { Page } from '@playwright/test';
import { starterLocales, type StarterLocale } from '../starter-locales.ts';
import { ticketEndpoint } from './support/addresses.ts';
import { axeFaults } from './support/axe.ts';
import { pagesOfNoLocale, templatesOf } from './support/site.ts';
import { expectKept } from './support/outbox-page.ts';
import { openFilledForm, readReference } from './support/ticket-page.ts';
import { expect, test } from './support/test.ts';

const widths = [360, 1280];
const schemes = ['light', 'dark'] as const;

/** What can be opened or shown on a page, for axe to look at too. */
const states: Record<string, (page: Page, locale: StarterLocale) => Promise<void>> = {
  'the search dialog with results': async (page, locale) => {
    await page.goto(`/${locale}/faq/fees/`);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('USDT');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  'the search page with results': async (page, locale) => {
    await page.goto(`/${locale}/search/?q=USDT`);
    await expect(page.locator('[data-search-results] li').first()).toBeVisible();
  },
  'the search page with nothing found': async (page, locale) => {
    await page.goto(`/${locale}/search/?q=withdrwl%20qzxwv`);
    await expect(page.locator('.search-next')).toBeVisible();
  },
  'a seed phrase that was refused': async (page, locale) => {
    await page.goto(`/${locale}/search/?q=${'zoo+'.repeat(11)}wrong`);
    await expect(page.locator('.search-refused')).toBeVisible();
  },
  'recent searches': async (page, locale) => {
    await page.goto(`/${locale}/search/?q=USDT`);
    await expect(page.locator('[data-search-results] li').first()).toBeVisible();
    await page.goto(`/${locale}/faq/fees/`);
    await page.keyboard.press('/');
    await expect(page.locator('.search-recent')).toBeVisible();
  },
  'urgent help': async (page, locale) => {
    await page.goto(`/${locale}/`);
    await page.locator('[popovertarget="urgent-help"]').click();
    await expect(page.locator('#urgent-help')).toBeVisible();
  },
  'the languages': async (page, locale) => {
    await page.goto(`/${locale}/faq/export-history/`);
    await page.locator('[popovertarget="languages"]').click();
    await expect(page.locator('#languages')).toBeVisible();
  },
  'the ticket form with faults': async (page, locale) => {
    await page.goto(`/${locale}/contact/ticket/?category=trade&subject=USDT`);
    await page.fill('#subject', 'USDT ');
    await page.fill('#price', 'x');
    await expect(page.locator('[data-suggestions] a').first()).toBeVisible();
    await page.locator('[data-send]').click();
    await expect(page.locator('[data-summary]')).toBeFocused();
  },
  'a ticket that could not be sent': async (page, locale) => {
    await openFilledForm(page, locale);
    await page.route(ticketEndpoint, (route) => route.fulfill({ json: {} }));
    await page.locator('form [data-send]').click();
    await expectKept(page, 'stuck');
    await page.unroute(ticketEndpoint);
  },
  'a ticket with secrets': async (page, locale) => {
    await openFilledForm(page, locale);
    await page.fill('#subject', `password: Tr0ub4dor-3x ${'zoo '.repeat(11)}wrong`);
    await page.locator('form [data-send]').click();
    await expect(page.locator('[data-guard]')).toBeFocused();
  },
  'the state of a ticket': async (page, locale) => {
    await openFilledForm(page, locale);
    await page.locator('form [data-send]').click();
    await readReference(page);
    await page.locator('[data-status-link]').click();
    await expect(page.locator('[data-answer="received"]')).toBeVisible();
  },
  'the receipt': async (page, locale) => {
    await openFilledForm(page, locale);
    await page.locator('[data-send]').click();
    await readReference(page);
  },
};

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const locale of starterLocales) {
  // Colours and widths are looked at in every pairing in the first language, in the others each once.
  for (const [index, scheme] of schemes.entries()) {
    test(`axe finds nothing on any template in ${locale}, ${scheme}`, async ({ page }) => {
      test.setTimeout(150_000);
      await page.emulateMedia({ colorScheme: scheme });
      const isFirst = locale === starterLocales[0];
      const found: string[] = [];
      for (const { name, path } of [...templatesOf(locale), ...(isFirst ? pagesOfNoLocale : [])]) {
        await page.goto(path);
        for (const width of isFirst ? widths : [widths[index]!])
          found.push(...(await violations(page, `${name} (${path})`, width)));
      }
      expect(found).toEqual([]);
    });
  }

  test(`axe finds nothing in what opens on a page in ${locale}, light and dark`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    const found: string[] = [];
    for (const [name, show] of Object.entries(states)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await show(page, locale);
      for (const [index, colorScheme] of schemes.entries()) {
        await page.emulateMedia({ colorScheme });
        found.push(...(await violations(page, `${name}, ${colorScheme}`, widths[index]!)));
      }
    }
    expect(found).toEqual([]);
  });
}

async function violations(page: Page, place: string, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  return (await axeFaults(page)).map((fault) => `${place} at ${width}: ${fault}`);
}
