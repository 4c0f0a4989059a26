import { locales } from '../../src/i18n/locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { openAnswer, sureHrefs, sureLinks } from './support/search-results.ts';
import { expect, test } from './support/test.ts';

for (const locale of locales) {
  const t = translator(locale);

  test.describe(`filters in ${locale}`, () => {
    test('say how many results each choice leaves, and keep their word', async ({ page }) => {
      await openAnswer(page, locale, { q: 'USDT' });
      const found = await page.getByRole('status').textContent();
      const options = page.locator('select[name="collection"] option:not([value=""])');
      const choices = await options.evaluateAll((all) =>
        all.map((one) => ({
          value: (one as HTMLOptionElement).value,
          text: one.textContent ?? '',
        })),
      );
      let sum = 0;
      for (const { value, text } of choices) {
        const count = Number(/\d+/.exec(text)?.[0]);
        expect(text).toBe(
          t('search.filterCount', {
            name: t(`collection.${value as 'faq'}`),
            results: String(count),
          }),
        );
        sum += count;
        await page.selectOption('[name="collection"]', value);
        await expect(page).toHaveURL(new RegExp(`collection=${value}`));
        await expect(sureLinks(page)).toHaveCount(Math.min(count, 10));
      }
      expect(found).toBe(t('search.resultCount', { count: sum }));
    });

    test('stand in the address with the question, and back undoes one step', async ({ page }) => {
      await openAnswer(page, locale, { q: 'USDT' });
      const before = await sureHrefs(page);
      await page.selectOption('[name="collection"]', 'glossary');
      await page.selectOption('[name="topic"]', { index: 1 });
      const asked = new URL(page.url()).searchParams;
      expect(Object.fromEntries(asked)).toEqual({
        q: 'USDT',
        collection: 'glossary',
        topic: await page.locator('[name="topic"]').inputValue(),
      });
      await page.goBack();
      await page.goBack();
      await expect(page.locator('[name="collection"]')).toHaveValue('');
      await expect.poll(() => sureHrefs(page)).toEqual(before);
    });

    test('sort announcements by their day', async ({ page }) => {
      await openAnswer(page, locale, { q: 'USDT' });
      await expect(page.locator('[name="sort"]')).toBeHidden();
      await openAnswer(page, locale, { q: 'USDT', collection: 'announcements' });
      await page.selectOption('[name="sort"]', 'newest');
      await expect(page).toHaveURL(/sort=newest/);
      const days = await sureHrefs(page);
      expect(days.length).toBeGreaterThan(0);
      // Their addresses begin with year and month.
      expect(days.map((href) => href.slice(0, 26))).toEqual(
        days.map((href) => href.slice(0, 26)).toSorted((a, b) => b.localeCompare(a)),
      );
    });
  });
}
