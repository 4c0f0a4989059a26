import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { pagesOfNoLocale, templatesOf } from './support/site.ts';
import { expect, onceIn, test } from './support/test.ts';

/** What a narrow screen and a page zoomed to 200% and 400% at 1280 by 1024 leave (WCAG 1.4.10). */
const sizes = [
  { width: 320, height: 740 },
  { width: 640, height: 512 },
  { width: 320, height: 256 },
];

for (const locale of locales) {
  const once = onceIn(locale);
  const t = translator(locale);

  test.describe(`the pages in ${locale}`, () => {
    test('never scroll sideways, from 320 px up and zoomed to 200% and 400%', async ({ page }) => {
      test.setTimeout(90_000);
      const wide: string[] = [];
      for (const { name, path } of [...templatesOf(locale), ...pagesOfNoLocale]) {
        await page.goto(path);
        for (const size of sizes) {
          await page.setViewportSize(size);
          const over = await overflowing(page);
          if (over) wide.push(`${name} (${path}) at ${size.width} × ${size.height}: ${over}`);
        }
      }
      await page.goto(`/${locale}/contact/ticket/?category=deposit`);
      await page.locator('[data-send]').click();
      await expect(page.locator('[data-summary]')).toBeFocused();
      const form = await overflowing(page);
      if (form) wide.push(`the ticket form with faults: ${form}`);
      expect(wide).toEqual([]);
    });

    test('open their menus and the dialog inside a small screen', async ({ page }) => {
      for (const size of sizes) {
        await page.setViewportSize(size);
        await page.goto(`/${locale}/faq/fees/`);
        for (const id of ['urgent-help', 'languages']) {
          await page.locator(`[popovertarget="${id}"]`).click();
          await expectInside(page, `#${id}`, size);
          await page.locator(`#${id} a`).last().scrollIntoViewIfNeeded();
          await expect(page.locator(`#${id} a`).last()).toBeInViewport();
          await page.keyboard.press('Escape');
        }
        await page.keyboard.press('/');
        await page.getByRole('dialog').getByRole('combobox').fill('USDT');
        await expect(page.getByRole('option').first()).toBeVisible();
        await expectInside(page, 'dialog', size);
      }
    });

    test('have links and buttons large enough to be hit', async ({ page }) => {
      test.setTimeout(90_000);
      const small = new Set<string>();
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        for (const { name, path } of templatesOf(locale)) {
          await page.goto(path);
          for (const target of await smallTargets(page))
            small.add(`${name} at ${width}: ${target}`);
        }
      }
      expect([...small]).toEqual([]);
    });

    once(
      'lead the keyboard past the header, and to urgent help before the text',
      async ({ page }) => {
        await page.goto(`/${locale}/faq/fees/`);
        await page.keyboard.press('Tab');
        const skip = page.getByRole('link', { name: t('site.skip') });
        await expect(skip).toBeFocused();
        await expect(skip).toBeInViewport();
        await page.keyboard.press('Enter');
        await expect(page.locator('main')).toBeFocused();

        await page.goto(`/${locale}/faq/fees/`);
        const urgent = page.locator('[popovertarget="urgent-help"]');
        const passed: string[] = [];
        for (let step = 0; step < 12; step += 1) {
          await page.keyboard.press('Tab');
          if (await urgent.evaluate((button) => button === document.activeElement)) break;
          passed.push(
            await page.evaluate(() =>
              document.activeElement?.closest('main') ? 'main' : 'header',
            ),
          );
        }
        await expect(urgent, `after ${passed}`).toBeFocused();
        expect(passed).not.toContain('main');
        await page.keyboard.press('Enter');
        await expect(page.locator('#urgent-help')).toBeVisible();
        await page.keyboard.press('Tab');
        await expect(page.locator('#urgent-help a').first()).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(page.locator('#urgent-help')).toBeHidden();
        await expect(urgent).toBeFocused();
      },
    );

    once('print the article and none of what stands around it', async ({ page }) => {
      await page.goto(`/${locale}/faq/fees/`);
      await expect(page.locator('.site-header')).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      for (const chrome of ['.site-header', '.site-footer', '.skip', '.after', 'main nav']) {
        for (const part of await page.locator(chrome).all())
          await expect(part).not.toBeInViewport();
      }
      await expect(page.locator('h1')).toBeVisible();
      await expect(page.locator('.prose')).toBeVisible();
      await expect(page.locator('.facts')).toBeVisible();
    });
  });
}

test('nothing moves for readers who asked for less motion', async ({ page }) => {
  const motion = async () => {
    await page.goto('/en/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
    return page.evaluate(() => ({
      scrolling: getComputedStyle(document.documentElement).scrollBehavior,
      animation: getComputedStyle(document.querySelector('dialog')!).animationName,
    }));
  };
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await motion()).toEqual({ scrolling: 'smooth', animation: 'search-appear' });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await motion()).toEqual({ scrolling: 'auto', animation: 'none' });
});

test('forced colours keep the outlines of buttons, fields and the chosen result', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/en/contact/ticket/');
  for (const part of ['[data-send]', '#email', '#description', '#category']) {
    const border = await page.locator(part).evaluate((element) => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } =
        getComputedStyle(element);
      return {
        style: borderTopStyle,
        width: parseFloat(borderTopWidth),
        isSeen: borderTopColor !== backgroundColor,
      };
    });
    expect(border, part).toMatchObject({ style: 'solid', isSeen: true });
    expect(border.width, part).toBeGreaterThanOrEqual(1);
  }
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('USDT');
  const outlines = () =>
    page
      .getByRole('dialog')
      .getByRole('option')
      .evaluateAll((all) => all.map((option) => getComputedStyle(option).outlineStyle));
  await expect.poll(async () => (await outlines()).slice(0, 3)).toEqual(['solid', 'none', 'none']);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a reader's own colours stay, from a ${colorScheme} system, with no flash`, async ({
    page,
  }) => {
    const chosen = colorScheme === 'light' ? 'dark' : 'light';
    await page.emulateMedia({ colorScheme });
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.body) return;
        document.documentElement.dataset['atFirst'] =
          document.documentElement.dataset['theme'] ?? 'none';
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    await page.goto('/en/');
    await expect(page.locator('html')).toHaveAttribute('data-at-first', 'none');
    const system = await background(page);
    await page.locator('theme-switch button').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', chosen);
    const own = await background(page);
    expect(own).not.toBe(system);
    for (const path of ['/en/faq/fees/', '/ja/', '/']) {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-at-first', chosen);
      expect(await background(page)).toBe(own);
    }
  });
}

function background(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}

/** What stands out of the page to the right, or an empty string. */
function overflowing(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return '';
    const widest = [...document.querySelectorAll('body *')].find(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    return `${scrollWidth} px, ${widest?.outerHTML.slice(0, 120)}`;
  });
}

/** Header and footer links under 24 px (WCAG 2.5.8), buttons and fields under 44 px (2.5.5). */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const limits = [
      [':is(header.site-header, footer.site-footer) a', 24],
      ['button, .button, select, input:not([type="hidden"], [type="checkbox"])', 44],
    ] as const;
    return limits.flatMap(([selector, least]) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden'))
        .filter((element) => {
          const { width, height } = element.getBoundingClientRect();
          return Math.min(width, height) < least - 0.5;
        })
        .map((element) => {
          const { width, height } = element.getBoundingClientRect();
          return `${width.toFixed()} × ${height.toFixed()} ${element.outerHTML.slice(0, 140)}`;
        }),
    );
  });
}

async function expectInside(
  page: Page,
  selector: string,
  size: { width: number; height: number },
): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  const place = `${selector} at ${size.width} × ${size.height}`;
  expect(box!.x, place).toBeGreaterThanOrEqual(0);
  expect(box!.x + box!.width, place).toBeLessThanOrEqual(size.width);
  expect(box!.y + box!.height, place).toBeLessThanOrEqual(size.height);
}
