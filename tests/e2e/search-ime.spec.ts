import type { Page } from '@playwright/test';
import { openDialog, optionHrefs } from './support/search-dialog.ts';
import { compositions, inputMethodOf, type Composition } from './support/search-ime.ts';
import { hrefsFor } from './support/search-page.ts';
import { expectState, sureHrefs, sureLinks } from './support/search-results.ts';
import { expect, test } from './support/test.ts';

for (const [locale, composition] of Object.entries<Composition>(compositions)) {
  const { steps, text } = composition;
  const article = `/${locale}/faq/fees/`;

  test.describe(`an input method in ${locale}`, () => {
    test('changes no suggestion of the dialog before its end', async ({ page }) => {
      await page.goto(article);
      const parts = await openDialog(page);
      const { dialog, input, options } = parts;
      await input.fill('USDT');
      await expect(options.first()).toBeVisible();
      await quiet(page);
      const before = await optionHrefs(parts);
      const changes = await countChanges(page);
      const method = await inputMethodOf(page);
      for (const step of steps) {
        await method.compose(step);
        await expect(input).toHaveValue(`USDT${step}`);
        await quiet(page);
      }
      expect(await changes()).toBe(0);
      await expect(dialog).toBeVisible();

      await method.confirm(text);
      await expect(input).toHaveValue(`USDT${text}`);
      await expect.poll(() => optionHrefs(parts)).not.toEqual(before);
      await quiet(page);
      expect(page.url()).toContain(article);
      await expect(dialog).toBeVisible();
    });

    test('leads the dialog to what the composed text finds', async ({ page }) => {
      await page.goto(article);
      const parts = await openDialog(page);
      const { input, options, status } = parts;
      await input.fill(text);
      await expect(status).toHaveText(/\d/);
      const [typed, told] = [await optionHrefs(parts), await status.innerText()];
      await input.fill('');
      await expect(options).toHaveCount(0);

      const method = await inputMethodOf(page);
      for (const step of steps) await method.compose(step);
      await method.confirm(text);
      await expect(status).toHaveText(told);
      expect(await optionHrefs(parts)).toEqual(typed);
      expect(page.url()).toContain(article);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(typed[0]!);
    });

    test('submits nothing on the search page before its end', async ({ page }) => {
      await page.goto(`/${locale}/search/`);
      const plain = (await hrefsFor(page, text)).slice(0, 5);
      expect(plain.length).toBeGreaterThan(0);
      await page.goto(`/${locale}/search/`);
      await page.locator('#search-input').focus();
      const method = await inputMethodOf(page);
      for (const step of steps) await method.compose(step);
      await method.confirm(text);
      await expect(page.locator('#search-input')).toHaveValue(text);
      await quiet(page);
      await expectState(page, 'idle');
      expect(page.url()).toMatch(/\/search\/$/);

      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${locale}/search/?${new URLSearchParams({ q: text })}`);
      await expect(sureLinks(page).first()).toBeVisible();
      expect((await sureHrefs(page)).slice(0, 5)).toEqual(plain);
    });

    test('takes Escape for itself while it is at work', async ({ page }) => {
      await page.goto(article);
      const { dialog } = await openDialog(page);
      const method = await inputMethodOf(page);
      await method.compose(steps[0]!);
      await dialog.getByRole('combobox').evaluate((field) => {
        const escape = { key: 'Escape', isComposing: true, bubbles: true };
        field.dispatchEvent(new KeyboardEvent('keydown', escape));
      });
      await quiet(page);
      await expect(dialog).toBeVisible();
    });
  });
}

/** Waits longer than a pause that would start a search; nothing tells that none has come. */
async function quiet(page: Page): Promise<void> {
  await page.waitForTimeout(350);
}

/** Counts from now on how often the list of the dialog changes. */
async function countChanges(page: Page): Promise<() => Promise<number>> {
  const changes = await page.getByRole('listbox').evaluateHandle((list) => {
    const seen = { count: 0 };
    new MutationObserver((records) => {
      // A passage that comes into view is no other suggestion.
      if (records.some(({ target }) => target === list)) seen.count += 1;
    }).observe(list, { childList: true, subtree: true });
    return seen;
  });
  return () => changes.evaluate(({ count }) => count);
}
