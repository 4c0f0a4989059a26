import type { Page } from '@playwright/test';
import { starterLocales, type StarterLocale } from '../starter-locales.ts';
import { axeFaults } from './support/axe.ts';
import { dialogOf, openDialog } from './support/search-dialog.ts';
import { expectState, openAnswer } from './support/search-results.ts';
import { secretsOf } from './support/search-secrets.ts';
import { expect, onceIn, test } from './support/test.ts';

/** What of the search a reader may have before them, and how to get there. */
const views: Record<string, (page: Page, locale: StarterLocale) => Promise<void>> = {
  results: async (page, locale) => {
    await openAnswer(page, locale, { q: 'USDT' });
    const passage = page.locator('.search-passage').first();
    await passage.scrollIntoViewIfNeeded();
    await expect(passage).toHaveText(/.{20}/);
  },
  'nothing found': async (page, locale) => {
    await openAnswer(page, locale, { q: unanswered[locale] });
    await expect(page.locator('.search-other-locales a').first()).toBeVisible();
  },
  'a refused secret': async (page, locale) => {
    await page.goto(`/${locale}/search/`);
    await page.fill('#search-input', secretsOf(locale)[0]!);
    await page.press('#search-input', 'Enter');
    await expectState(page, 'refused');
  },
  'the dialog with options': async (page, locale) => {
    await page.goto(`/${locale}/glossary/uid/`);
    const { input, options, status } = await openDialog(page);
    await input.fill('USDT');
    await expect(status).toHaveText(/\d/);
    await expect(options.first()).toBeVisible();
  },
  'the dialog with recent searches': async (page, locale) => {
    await openAnswer(page, locale, { q: 'USDT' });
    await page.goto(`/${locale}/glossary/uid/`);
    const { options } = await openDialog(page);
    await expect(options).toHaveText(['USDT']);
  },
  'the dialog with a refused secret': async (page, locale) => {
    await page.goto(`/${locale}/glossary/uid/`);
    const { dialog, input } = await openDialog(page);
    await input.fill(secretsOf(locale)[0]!);
    await expect(dialog.locator('.search-refused')).toBeVisible();
  },
};

/** Questions that have a weak answer, a nearer word or one in another language. */
const unanswered: Record<StarterLocale, string> = {
  zh: '出金できない',
  en: '출금이 안 돼요',
  ja: '提币一直审核中',
  ko: 'I forgot my password',
};

/** A narrow telephone, and a window of 1280 by 1024 at 400 % (WCAG 2.2, 1.4.10 Reflow). */
const sizes = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
];

for (const locale of starterLocales) {
  const once = onceIn(locale);
  test.describe(`search for every eye in ${locale}`, () => {
    for (const [name, show] of Object.entries(views)) {
      test(`${name}: needs no scrolling sideways, and cuts nothing off`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        for (const size of sizes) {
          await page.setViewportSize(size);
          await show(page, locale);
          expect(await tooWide(page)).toEqual([]);
        }
      });

      test(`${name}: axe finds nothing, light and dark, narrow and wide`, async ({ page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await show(page, locale);
        for (const [colorScheme, width] of [
          ['light', 1280],
          ['dark', 320],
        ] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          expect(await axeFaults(page), colorScheme).toEqual([]);
        }
      });
    }

    test('the dialog shows its field and the active option in a window of 320 by 256', async ({
      page,
    }) => {
      await page.setViewportSize(sizes[1]!);
      await views['the dialog with options']!(page, locale);
      const { dialog, input, options } = dialogOf(page);
      await expect(input).toBeInViewport();
      const box = (await dialog.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      expect(box.y + box.height).toBeLessThanOrEqual(256);
      for (let step = 0; step < (await options.count()) + 1; step += 1) {
        await page.keyboard.press('ArrowDown');
        await expect(dialog.getByRole('option', { selected: true })).toBeInViewport({ ratio: 0.3 });
      }
    });

    once(
      'the active option has an outline in forced colours, and no other has',
      async ({ page }) => {
        const outlines = () =>
          dialogOf(page).options.evaluateAll((all) =>
            all.map((option) => {
              const { outlineStyle, outlineWidth } = getComputedStyle(option);
              return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
            }),
          );
        await views['the dialog with options']!(page, locale);
        expect((await outlines()).every((width) => width === 0)).toBe(true);
        await page.emulateMedia({ forcedColors: 'active' });
        await page.keyboard.press('ArrowDown');
        const [first, second, ...others] = await outlines();
        expect(second).toBeGreaterThanOrEqual(2);
        expect([first, ...others].every((width) => width === 0)).toBe(true);
      },
    );

    once('nothing moves where motion is reduced', async ({ page }) => {
      const animation = () =>
        dialogOf(page).dialog.evaluate((dialog) => getComputedStyle(dialog).animationName);
      await page.emulateMedia({ reducedMotion: 'no-preference' });
      await views['the dialog with options']!(page, locale);
      expect(await animation()).not.toBe('none');
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await views['the dialog with options']!(page, locale);
      expect(await animation()).toBe('none');
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
    });
  });
}

/** What is wider than the window, or than what it stands in and cuts it off. */
function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roots = [document.documentElement, ...document.querySelectorAll('dialog[open]')];
    const parts = document.querySelectorAll('search-page *, dialog[open] *');
    const wide = [...roots].filter((root) => root.scrollWidth > root.clientWidth);
    const beyond = [...parts].filter((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return width > 1 && (left < 0 || right > document.documentElement.clientWidth + 0.5);
    });
    const cut = [...parts].filter((part) => {
      const isText = part.matches('a, p, h1, h2, h3, li, span, button:not(.visually-hidden)');
      return isText && part.clientWidth > 1 && part.scrollWidth > part.clientWidth + 1;
    });
    return [...new Set([...wide, ...beyond, ...cut])].map((part) => part.outerHTML.slice(0, 120));
  });
}
