import { languageName } from '../../src/i18n/language-name.ts';
import { langOf, locales, type Locale } from '../../src/i18n/locales.ts';
import { traitsOf } from '../../src/i18n/traits.ts';
import { translator } from '../../src/i18n/translate.ts';
import { entriesOf, fallbacksOf } from './support/site.ts';
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

for (const locale of locales) {
  const t = translator(locale);

  test(`an entry that ${locale} lacks is shown in another language, and says so`, async ({
    page,
  }) => {
    const fallbacks = fallbacksOf(locale);
    expect(fallbacks.length).toBeGreaterThan(0);
    for (const path of fallbacks) {
      const reference = path.split('/').slice(2, 4).join('/');
      const sources = locales.filter((code) =>
        entriesOf(code).some((entry) => entry[1] === reference),
      );
      expect(sources, `${reference} exists elsewhere`).not.toContain(locale);
      const source = sources[0]!;

      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('lang', langOf(locale));
      await expect(page.locator('.fallback-notice')).toHaveText(
        t('article.fallback', { language: languageName(source, locale) }),
      );
      for (const part of ['h1', '.prose']) {
        await expect(page.locator(part), `${part} of ${path}`).toHaveAttribute(
          'lang',
          langOf(source),
        );
      }
      await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
        'href',
        new RegExp(`/${source}/${reference}/$`),
      );

      await page.locator('[popovertarget="languages"]').click();
      for (const code of locales) {
        const item = page.locator('#languages li', {
          has: page.locator(`a[hreflang="${langOf(code)}"]`),
        });
        const note = page.locator('#languages li', { hasText: t('nav.notTranslated') });
        await expect(item.and(note), `the switcher on ${code}`).toHaveCount(
          sources.includes(code) ? 0 : 1,
        );
      }
      await page.locator(`#languages a[hreflang="${langOf(source)}"]`).click();
      await expect(page).toHaveURL(`/${source}/${reference}/`);
      await expect(page.locator('.fallback-notice')).toHaveCount(0);
    }
  });
}
