import { starterLocales, type StarterLocale } from '../starter-locales.ts';
import { traitsOf } from '../../src/i18n/traits.ts';
import { translator } from '../../src/i18n/translate.ts';
import { indexedEntries } from './support/search-entries.ts';
import { openAnswer, sureLinks } from './support/search-results.ts';
import { expect, onceIn, test } from './support/test.ts';

/** A word of no language. */
const unknown = 'qzxwv';

/** A slip of the hand or the ear that is too far from everything to be sure of, and what was meant. */
const typos: Record<StarterLocale, { typed: string; meant: string }> = {
  zh: { typed: '网落', meant: '网络' },
  en: { typed: 'stabelcoin', meant: 'stablecoin' },
  ja: { typed: 'なるすまし', meant: 'なりすまし' },
  ko: { typed: '피슁', meant: '피싱' },
};

/** A question in another language than the page's, and what answers it there. */
const foreign: Record<StarterLocale, { query: string; from: StarterLocale; reference: string }> = {
  zh: { query: '出金できない', from: 'ja', reference: 'faq/withdrawal-pending' },
  en: { query: '출금이 안 돼요', from: 'ko', reference: 'faq/withdrawal-pending' },
  ja: { query: '提币一直审核中', from: 'zh', reference: 'faq/withdrawal-pending' },
  ko: { query: 'I forgot my password', from: 'en', reference: 'faq/forgot-password' },
};

for (const locale of starterLocales) {
  const once = onceIn(locale);
  const t = translator(locale);

  test.describe(`where nothing surely answers in ${locale}`, () => {
    test('says so with the query, and offers the topics and a way to write to us', async ({
      page,
    }) => {
      await openAnswer(page, locale, { q: unknown });
      await expect(sureLinks(page)).toHaveCount(0);
      await expect(page.getByRole('status')).toContainText(t('search.none', { query: unknown }));
      await expect(page.getByRole('status')).toContainText(t('search.noneHelp'));
      for (const part of ['perhaps', 'nearest', 'other-locales', 'more', 'refused']) {
        await expect(page.locator(`.search-${part}`), part).toBeHidden();
      }
      const topics = indexedEntries(locale).filter(([, name]) => name.startsWith('topics/'));
      expect(topics.length).toBeGreaterThan(3);
      for (const [, reference, title] of topics) {
        const link = page.locator(`main a[href="/${locale}/${reference}/"]`);
        await expect(link, reference).toBeVisible();
        await expect(link, reference).toContainText(title);
      }
      await page
        .getByRole('link', { name: t('search.contact'), exact: true })
        .first()
        .click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/contact/ticket/`));
      await expect(page.locator('#subject')).toHaveValue(unknown);
    });

    once('takes a query with marks of every kind into the ticket', async ({ page }) => {
      const query = `${unknown} & “${unknown}” #1+1=2?`;
      await openAnswer(page, locale, { q: query });
      await page.locator('[data-search-contact]').click();
      await expect(page.locator('#subject')).toHaveValue(query);
    });

    test('keeps weak results apart, and asks whether another word was meant', async ({ page }) => {
      const { typed, meant } = typos[locale];
      await openAnswer(page, locale, { q: typed });
      await expect(sureLinks(page)).toHaveCount(0);
      await expect(page.getByRole('status')).toContainText(t('search.none', { query: typed }));
      const perhaps = page.getByRole('region', { name: t('search.perhaps') });
      await expect(perhaps.getByRole('listitem').first()).toBeVisible();
      expect(await perhaps.getByRole('listitem').count()).toBeLessThanOrEqual(5);

      const nearest = page.getByRole('list', { name: t('search.nearest') });
      await nearest.getByRole('link', { name: meant, exact: true }).click();
      await expect(page).toHaveURL(`/${locale}/search/?${new URLSearchParams({ q: meant })}`);
      await expect(page.locator('#search-input')).toHaveValue(meant);
      await expect(sureLinks(page).first()).toBeVisible();
      await expect(nearest).toBeHidden();
    });

    test('leads with every word that it offers to sure results', async ({ page }) => {
      await openAnswer(page, locale, { q: typos[locale].typed });
      const links = page.locator('[data-search-nearest] a');
      await expect(links.first()).toBeVisible();
      const hrefs = await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));
      for (const href of hrefs) {
        await page.goto(`/${locale}/search/${href}`);
        await expect(sureLinks(page).first(), href).toBeVisible();
      }
    });

    test('shows apart what answers in the language of the question', async ({ page }) => {
      const { query, from, reference } = foreign[locale];
      const { label, lang } = traitsOf(from);
      await openAnswer(page, locale, { q: query });
      const elsewhere = page.getByRole('region', { name: t('search.elsewhere') });
      await expect(elsewhere.getByRole('heading', { level: 3 })).toHaveText([label]);
      await expect(elsewhere.getByRole('heading', { level: 3 })).toHaveAttribute('lang', lang);
      const links = elsewhere.getByRole('link');
      await expect(links.first()).toHaveAttribute('href', `/${from}/${reference}/`);
      for (const link of await links.all()) await expect(link).toHaveAttribute('lang', lang);
      const passage = elsewhere.locator('.search-passage').first();
      await passage.scrollIntoViewIfNeeded();
      await expect(passage).toHaveText(/.{20}/);
      await expect(passage).toHaveAttribute('lang', lang);
      // What is written in the page's language says so by the page.
      const own = elsewhere.locator('.search-place').first();
      await expect(own).toContainText(t('collection.faq'));
      await expect(own).not.toHaveAttribute('lang');

      await expect(sureLinks(page)).toHaveCount(0);
      const foreignLinks = page.locator(`ol.search-results a:not([href^="/${locale}/"])`);
      await expect(foreignLinks).toHaveCount(0);

      await links.first().click();
      await expect(page).toHaveURL(`/${from}/${reference}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    });
  });
}
