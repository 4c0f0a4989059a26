import type { Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { dialogOf, openDialog, optionHrefs } from './support/search-dialog.ts';
import { indexedEntries } from './support/search-entries.ts';
import { expect, onceIn, test } from './support/test.ts';

for (const locale of locales) {
  const once = onceIn(locale);
  const t = translator(locale);
  const [, , title] = indexedEntries(locale).find(([, name]) => name === 'faq/fees')!;
  const [, , topic] = indexedEntries(locale).find(([, name]) => name === 'topics/withdrawals')!;
  /** The beginning of more than one name. */
  const beginning = topic.slice(0, 8);
  const article = `/${locale}/glossary/uid/`;

  test.describe(`the search dialog by the keyboard alone in ${locale}`, () => {
    test('suggests while typing, before any text of the index has come', async ({ page }) => {
      const { held, release } = await holdTexts(page);
      await page.goto(article);
      const parts = await openDialog(page);
      await page.keyboard.type(title.slice(0, -1));
      await expect(parts.options.first()).toBeVisible({ timeout: 2_000 });
      const hrefs = await optionHrefs(parts);
      expect(hrefs).toContain(`/${locale}/faq/fees/`);
      await expect(parts.status).toHaveText(t('search.searching'));
      await expect.poll(() => held.length).toBeGreaterThan(0);

      const place = hrefs.indexOf(`/${locale}/faq/fees/`);
      for (let step = 0; step < place; step += 1) await page.keyboard.press('ArrowDown');
      release();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${locale}/faq/fees/`);
    });

    once('leaves the list as it is once the reader moves in it', async ({ page }) => {
      const { release } = await holdTexts(page);
      await page.goto(article);
      const parts = await openDialog(page);
      await page.keyboard.type(beginning);
      await expect(parts.options.nth(1)).toBeVisible();
      await page.keyboard.press('ArrowDown');
      const before = await optionHrefs(parts);
      release();
      await expect(parts.status).not.toHaveText(t('search.searching'));
      expect(await optionHrefs(parts)).toEqual(before);
      await expect(parts.options.nth(1)).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(before[1]!);
    });

    once('shows a fresh list for another query', async ({ page }) => {
      await page.goto(article);
      const { input, options, status } = await openDialog(page);
      await input.fill(beginning);
      await expect(options.nth(1)).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await input.fill('qzxwv');
      await expect(status).toContainText(t('search.none', { query: 'qzxwv' }));
      expect(await options.count()).toBe(0);
    });

    once(
      'closes with one Escape, whatever is typed, and gives the focus back',
      async ({ page }) => {
        await page.goto(article);
        const link = page.locator('main a').first();
        for (const typed of ['', 'USDT']) {
          await link.focus();
          const { dialog } = await openDialog(page);
          await page.keyboard.type(typed);
          await page.keyboard.press('Escape');
          await expect(dialog).toBeHidden();
          await expect(link).toBeFocused();
        }
      },
    );

    once('keeps the focus inside, and reaches all there is in it', async ({ page }) => {
      await page.goto(article);
      const { dialog, input } = await openDialog(page);
      for (const name of [t('search.submit'), t('nav.close')]) {
        await page.keyboard.press('Tab');
        await expect(dialog.getByRole('button', { name, exact: true })).toBeFocused();
      }
      for (let step = 0; step < 3; step += 1) {
        await page.keyboard.press('Tab');
        const isBehind = await page.evaluate(() => {
          const { activeElement: active, body } = document;
          return active !== body && !active?.closest('dialog');
        });
        expect(isBehind).toBe(false);
      }
      await input.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await expect(page.locator('main :focus, header :focus')).toHaveCount(0);
    });

    test('tells a screen reader what it is, what it holds and what it found', async ({ page }) => {
      await page.goto(article);
      const { dialog, input, options, status } = await openDialog(page);
      await expect(dialog).toHaveAccessibleName(t('search.label'));
      await expect(input).toHaveAccessibleName(t('search.label'));
      await expect(input).toHaveAttribute('aria-expanded', 'false');
      await expect(input).not.toHaveAttribute('aria-activedescendant');
      await expect(dialog).toMatchAriaSnapshot(`
        - dialog "${t('search.label')}":
          - search:
            - combobox "${t('search.label')}"
            - button "${t('search.submit')}"
            - button "${t('nav.close')}"
          - status
          - listbox "${t('search.title')}"
      `);

      await page.keyboard.type('qzxwv');
      await expect(status).toContainText(t('search.none', { query: 'qzxwv' }));
      await expect(input).toHaveAttribute('aria-expanded', 'false');
      await expect(input).not.toHaveAttribute('aria-activedescendant');
      await expect(options).toHaveCount(0);

      await input.fill('USDT');
      await expect(status).toHaveText(/\d/);
      await expect(input).toHaveAttribute('aria-expanded', 'true');
      await expect(input).toHaveAttribute('aria-autocomplete', 'list');
      const list = dialog.getByRole('listbox', { name: t('search.title'), exact: true });
      await expect(input).toHaveAttribute('aria-controls', (await list.getAttribute('id'))!);
      const total = Number(/\d+/.exec(await status.innerText())![0]);
      expect(total).toBeGreaterThanOrEqual(await options.count());
      await expect(status).toHaveText(t('search.resultCount', { count: total }));
      expect(await list.getByRole('option').count()).toBeGreaterThan(1);
      await expect(dialog.getByRole('option', { selected: true })).toHaveCount(1);
      for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) {
        await page.keyboard.press(key);
        const id = (await input.getAttribute('aria-activedescendant'))!;
        const chosen = dialog.getByRole('option', { selected: true });
        await expect(chosen).toHaveCount(1);
        await expect(chosen).toHaveAttribute('id', id);
        await expect(chosen).toHaveAccessibleName(/\S{2}/);
        await expect(chosen).toBeInViewport();
        await expect(input).toBeFocused();
      }
    });

    once('goes to the search page by Enter where nothing is chosen', async ({ page }) => {
      await page.goto(article);
      const { status } = await openDialog(page);
      await page.keyboard.type('qzxwv');
      await expect(status).toContainText(t('search.noneHelp'));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${locale}/search/?q=qzxwv`);
      await page.goto(article);
      await openDialog(page);
      await page.keyboard.press('Enter');
      await expect(dialogOf(page).dialog).toBeVisible();
      expect(page.url()).toContain(article);
    });
  });
}

/** Holds back the index of the texts until it is released, and tells what was asked for. */
async function holdTexts(page: Page): Promise<{ held: string[]; release: () => void }> {
  const held: string[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/pagefind/*/index/**', async (route) => {
    held.push(route.request().url());
    await released;
    await route.continue();
  });
  return { held, release: () => release() };
}
