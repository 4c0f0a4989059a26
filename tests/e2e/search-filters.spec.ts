import type { Page } from '@playwright/test';
import { starterLocales, type StarterLocale } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { indexedEntries } from './support/search-entries.ts';
import { openAnswer, sureHrefs, sureLinks } from './support/search-results.ts';
import { expect, onceIn, test } from './support/test.ts';

/** What more than one announcement surely answers, the best of which is not the newest. */
const announced: Record<StarterLocale, string> = {
  zh: 'OLDC EXA',
  en: 'trading',
  ja: 'メンテナンス',
  ko: '안내',
};

/** What more than ten entries surely answer. */
const common: Record<StarterLocale, string> = { zh: '账户', en: 'account', ja: '取引', ko: '코인' };

for (const locale of starterLocales) {
  const once = onceIn(locale);
  const t = translator(locale);
  const entries = indexedEntries(locale);
  const [, , title] = entries.find(([, name]) => name === 'topics/withdrawals')!;
  const days = new Map(entries.map(([, name, , , , day]) => [`/${locale}/${name}/`, day ?? '']));
  const search = `/${locale}/search/`;

  test.describe(`the filters of the search page in ${locale}`, () => {
    for (const filter of ['collection', 'topic'] as const) {
      test(`tell of each ${filter} how many results choosing it leaves`, async ({ page }) => {
        await openAnswer(page, locale, { q: title });
        const choices = await choicesOf(page, filter);
        expect(choices.length).toBeGreaterThan(4);
        expect(choices.some(({ results }) => results > 1)).toBe(true);
        let sum = 0;
        for (const { value, text, name, results } of choices) {
          expect(text).toBe(t('search.filterCount', { name, results }));
          sum += results;
          await page.selectOption(`[name="${filter}"]`, value);
          await expect(page).toHaveURL(
            `${search}?${new URLSearchParams({ q: title, [filter]: value })}`,
          );
          await expectTotal(page, locale, title, results);
          const own = await sureHrefs(page);
          expect(own.length).toBe(Math.min(results, 10));
          // What is chosen changes nothing about the other choices of the same filter.
          expect(await choicesOf(page, filter)).toEqual(choices);
        }
        await page.selectOption(`[name="${filter}"]`, '');
        if (filter === 'collection') await expectTotal(page, locale, title, sum);
      });
    }

    once('count what is left by the other one', async ({ page }) => {
      await openAnswer(page, locale, { q: title, collection: 'faq' });
      const topics = await choicesOf(page, 'topic');
      const some = topics.find(({ results }) => results > 0)!;
      expect(topics.reduce((sum, { results }) => sum + results, 0)).toBe(
        (await choicesOf(page, 'collection')).find(({ value }) => value === 'faq')!.results,
      );
      await page.selectOption('[name="topic"]', some.value);
      await expectTotal(page, locale, title, some.results);
      await expect(page).toHaveURL(
        `${search}?${new URLSearchParams({ q: title, collection: 'faq', topic: some.value })}`,
      );
      const hrefs = await sureHrefs(page);
      expect(hrefs.every((href) => href.startsWith(`/${locale}/faq/`))).toBe(true);
    });

    once('stand in the address, and go back and forward with it', async ({ page }) => {
      const asked = { q: title, collection: 'faq', topic: 'withdrawals' };
      await openAnswer(page, locale, asked);
      const chosen = async () => ({
        q: await page.locator('#search-input').inputValue(),
        ...(await page
          .locator('.search-page-form')
          .evaluate((form: HTMLFormElement) => Object.fromEntries(new FormData(form)))),
      });
      expect(await chosen()).toEqual({ ...asked, sort: '' });
      const narrow = await sureHrefs(page);
      await page.selectOption('[name="collection"]', 'tutorials');
      await page.selectOption('[name="topic"]', '');
      await page.fill('#search-input', 'USDT');
      await page.press('#search-input', 'Enter');
      await expect(page).toHaveURL(`${search}?q=USDT&collection=tutorials`);

      await page.goBack();
      await expect(page).toHaveURL(
        `${search}?${new URLSearchParams({ q: title, collection: 'tutorials' })}`,
      );
      await expect.poll(chosen).toEqual({ q: title, collection: 'tutorials', topic: '', sort: '' });
      await page.goBack();
      await page.goBack();
      await expect.poll(chosen).toEqual({ ...asked, sort: '' });
      await expect.poll(() => sureHrefs(page)).toEqual(narrow);
      for (let step = 0; step < 3; step += 1) await page.goForward();
      await expect
        .poll(chosen)
        .toEqual({ q: 'USDT', collection: 'tutorials', topic: '', sort: '' });
    });

    once('put announcements in the order of their days where asked', async ({ page }) => {
      const sort = page.getByLabel(t('search.sort'));
      await openAnswer(page, locale, { q: announced[locale] });
      await expect(sort).toBeHidden();
      await page.selectOption('[name="collection"]', 'announcements');
      await expect(sort).toBeVisible();
      await expect(sort.locator('option')).toHaveText([
        t('search.sortBest'),
        t('search.sortNewest'),
      ]);
      await expect(page).toHaveURL(/collection=announcements$/);
      const daysShown = async () => (await sureHrefs(page)).map((href) => days.get(href));
      await expect.poll(async () => (await daysShown()).length).toBeGreaterThan(1);
      await expect.poll(async () => (await daysShown()).every(Boolean)).toBe(true);
      const best = await daysShown();
      const newest = best.toSorted().toReversed();
      expect(best).not.toEqual(newest);

      await sort.selectOption('newest');
      await expect(page).toHaveURL(/&collection=announcements&sort=newest$/);
      await expect.poll(daysShown).toEqual(newest);
      await page.reload();
      await expect(sort).toHaveValue('newest');
      await expect.poll(daysShown).toEqual(newest);
      const place = page.locator('[data-search-results] > li').first().locator('.search-place');
      await expect(place).toContainText(String(Number(newest[0]!.slice(-2))));
      await page.goBack();
      await expect.poll(daysShown).toEqual(best);
    });

    once('show more of what they leave, and the focus goes on', async ({ page }) => {
      await openAnswer(page, locale, { q: common[locale] });
      const more = page.getByRole('button', { name: t('search.more') });
      const total = Number(/\d+/.exec(await page.getByRole('status').innerText())![0]);
      expect(total).toBeGreaterThan(10);
      await expect(sureLinks(page)).toHaveCount(10);
      await more.click();
      await expect(sureLinks(page)).toHaveCount(Math.min(20, total));
      await expect(sureLinks(page).nth(10)).toBeFocused();
      await expect(page.getByRole('status')).toHaveText(t('search.resultCount', { count: total }));
    });
  });
}

interface Choice {
  value: string;
  text: string;
  name: string;
  results: number;
}

/** What a filter offers besides everything, with the number that stands beside each. */
function choicesOf(page: Page, filter: string): Promise<Choice[]> {
  return page.locator(`select[name="${filter}"] option:not([value=""])`).evaluateAll((all) =>
    (all as HTMLOptionElement[]).map(({ value, text, dataset }) => ({
      value,
      text,
      name: dataset['name'] ?? '',
      results: Number(/(\d+)\D*$/.exec(text)?.[1] ?? Number.NaN),
    })),
  );
}

/** Waits until the search page says how many results there are. */
async function expectTotal(page: Page, locale: StarterLocale, query: string, count: number) {
  const t = translator(locale);
  const text = count > 0 ? t('search.resultCount', { count }) : t('search.none', { query });
  await expect(page.getByRole('status')).toContainText(text);
}
