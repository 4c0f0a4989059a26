import { langOf, locales, type Locale } from '../../src/i18n/locales.ts';
import { traitsOf } from '../../src/i18n/traits.ts';
import { expect, test } from './support/test.ts';

/** A browser's first language, and what the chooser proposes for it. */
const proposals: { browser: string; proposed: Locale | null }[] = [
  { browser: 'zh-TW', proposed: 'zh' },
  { browser: 'en-GB', proposed: 'en' },
  { browser: 'ja-JP', proposed: 'ja' },
  { browser: 'ko-KR', proposed: 'ko' },
  { browser: 'fr-FR', proposed: null },
];

for (const { browser, proposed } of proposals) {
  test.describe(`a browser in ${browser}`, () => {
    test.use({ locale: browser });

    test(`is proposed ${proposed ?? 'nothing'} and led nowhere`, async ({ page }) => {
      await page.goto('/', { waitUntil: 'networkidle' });
      const marked = page.locator('[data-proposed]');
      const langs = await marked.evaluateAll((links) =>
        links.map((link) => link.getAttribute('hreflang')),
      );
      expect(langs).toEqual(proposed ? [langOf(proposed)] : []);
      await expect(page).toHaveURL('/');
      for (const locale of locales) {
        const link = page.locator(`main a[hreflang="${langOf(locale)}"]`);
        await expect(link).toHaveAttribute('href', `/${locale}/`);
        await expect(link).toContainText(traitsOf(locale).label);
      }
      const other = locales.find((locale) => locale !== proposed)!;
      await page.goto(`/${other}/`, { waitUntil: 'networkidle' });
      await expect(page).toHaveURL(`/${other}/`);
    });
  });
}
