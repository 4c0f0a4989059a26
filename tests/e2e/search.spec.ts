import type { Locator } from '@playwright/test';
import { starterLocales, type StarterLocale } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { stories } from './support/problems.ts';
import { indexedEntries } from './support/search-entries.ts';
import { hrefsForAll } from './support/search-page.ts';
import { newEmail, readReference } from './support/ticket-page.ts';
import { expect, onceIn, test } from './support/test.ts';

for (const locale of starterLocales) {
  const once = onceIn(locale);
  const t = translator(locale);
  const entries = indexedEntries(locale);
  const [, , title, topic] = entries.find(([, reference]) => reference === 'faq/fees')!;
  const [, , topicTitle] = entries.find(([, reference]) => reference === `topics/${topic}`)!;

  test.describe(`search in ${locale}`, () => {
    test('finds every entry by its title and each alias among the first three', async ({
      page,
    }) => {
      test.setTimeout(150_000);
      await page.goto(`/${locale}/search/`);
      const missed: string[] = [];
      const asked = entries.flatMap(([, reference, name, , aliases]) =>
        [name, ...aliases].map((query) => ({ query, reference })),
      );
      const answers = await hrefsForAll(
        page,
        asked.map(({ query }) => query),
      );
      for (const [index, { query, reference }] of asked.entries()) {
        const place = answers[index]!.indexOf(`/${locale}/${reference}/`);
        if (place < 0 || place > 2) missed.push(`“${query}” for ${reference}: at ${place + 1}`);
      }
      expect(missed).toEqual([]);
      expect(entries.length).toBeGreaterThan(50);
    });

    test('says of a result what it is, what it is about and where the words stand', async ({
      page,
    }) => {
      await page.goto(`/${locale}/search/?${new URLSearchParams({ q: title })}`);
      const result = page.locator(`[data-search-results] li:has(> a[href="/${locale}/faq/fees/"])`);
      await expect(result.locator('.search-place')).toHaveText(
        `${t('collection.faq')} · ${topicTitle}`,
      );
      // A passage comes once it is about to be seen.
      await result.scrollIntoViewIfNeeded();
      await expect(result.locator('.search-passage')).toHaveText(/.{20}/);
      await expect(result.locator('mark').first()).toBeVisible();
      await expect(page.locator('#search-input')).toHaveValue(title);
      const total = await totalOf(page.getByRole('status'));
      await expect(page.locator('[data-search-results] > li')).toHaveCount(Math.min(total, 10));
      await expect(page.getByRole('status')).toHaveText(t('search.resultCount', { count: total }));
    });

    once('narrows by collection and topic, and goes back and forward', async ({ page }) => {
      await page.goto(`/${locale}/search/?${new URLSearchParams({ q: title })}`);
      const links = page.locator('[data-search-results] li > a');
      const hrefs = () =>
        links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!).toSorted());
      await expect(links.first()).toBeVisible();
      const before = await hrefs();

      await page.selectOption('[name="collection"]', 'glossary');
      await expect(page).toHaveURL(/collection=glossary/);
      await expect.poll(hrefs).not.toEqual(before);
      expect((await hrefs()).filter((href) => !href.startsWith(`/${locale}/glossary/`))).toEqual(
        [],
      );

      await page.selectOption('[name="collection"]', '');
      await page.selectOption('[name="topic"]', topic);
      await expect(page).toHaveURL(new RegExp(`topic=${topic}`));
      const known = new Map(
        entries.map(([, reference, , about]) => [`/${locale}/${reference}/`, about]),
      );
      await expect
        .poll(
          async () =>
            new Set(
              (await hrefs()).map((href) => (href.includes('/topics/') ? topic : known.get(href))),
            ),
        )
        .toEqual(new Set([topic]));

      await page.goBack();
      await expect.poll(hrefs).toEqual(before);
      await page.goBack();
      await expect(page.locator('[name="collection"]')).toHaveValue('glossary');
      await expect.poll(hrefs).not.toEqual(before);
      await page.goForward();
      await expect(page.locator('[name="collection"]')).toHaveValue('');
      await expect.poll(hrefs).toEqual(before);
    });

    once('adds one step to the history for one question', async ({ page }) => {
      await page.goto(`/${locale}/search/`);
      const steps = await page.evaluate(() => history.length);
      await page.locator('#search-input').pressSequentially('USDT');
      await page.locator('#search-input').press('Enter');
      await expect(page.locator('[data-search-results] li').first()).toBeVisible();
      expect(await page.evaluate(() => history.length)).toBe(steps + 1);
      await page.goBack();
      await expect(page.locator('#search-input')).toHaveValue('');
    });

    once(
      'loads nothing of the index before the dialog opens, and then all that a search needs',
      async ({ page }) => {
        const asked: string[] = [];
        page.on('request', (request) => {
          if (/\/pagefind\/|dialog/.test(request.url())) asked.push(request.url());
        });
        await page.goto(`/${locale}/faq/fees/`, { waitUntil: 'networkidle' });
        await page.locator('h1').hover();
        expect(asked).toEqual([]);
        await page.keyboard.press('/');
        await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
        for (const file of ['pagefind.js', 'entries.json', 'query.json']) {
          const path = `/pagefind/${locale}/${file}`;
          await expect.poll(() => asked.filter((url) => url.endsWith(path)), path).toHaveLength(1);
        }
        await page.getByRole('dialog').getByRole('combobox').fill('USDT');
        await expect(page.getByRole('option').first()).toBeVisible();
        expect(
          asked.filter((url) => !url.includes(`/pagefind/${locale}/`) && !url.includes('dialog')),
        ).toEqual([]);
      },
    );

    once(
      'opens the dialog by button, slash and Ctrl K, and gives the focus back',
      async ({ page }) => {
        await page.goto(`/${locale}/faq/fees/`);
        await page.setViewportSize({ width: 360, height: 740 });
        const button = page.locator('help-search .opener');
        const dialog = page.getByRole('dialog');
        const openers = [
          () => button.press('Enter'),
          async () => (await button.focus(), page.keyboard.press('/')),
          async () => (await button.focus(), page.keyboard.press('Control+k')),
        ];
        for (const open of openers) {
          await open();
          await expect(dialog).toBeVisible();
          await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
          await page.keyboard.press('Escape');
          await expect(dialog).toBeHidden();
          await expect(button).toBeFocused();
        }
        await page.goto(`/${locale}/contact/ticket/`);
        await page.locator('#description').pressSequentially('a/b');
        await expect(page.locator('#description')).toHaveValue('a/b');
        await expect(dialog).toBeHidden();
      },
    );

    test('is worked with the arrow keys and Enter, and announces what it found', async ({
      page,
    }) => {
      await page.goto(`/${locale}/glossary/`);
      await page.keyboard.press('Control+k');
      const input = page.getByRole('dialog').getByRole('combobox');
      await input.fill(title);
      const options = page.getByRole('dialog').getByRole('option');
      await expect(options.first()).toHaveAttribute('aria-selected', 'true');
      const status = page.getByRole('dialog').getByRole('status');
      const total = await totalOf(status);
      await expect(status).toHaveText(t('search.resultCount', { count: total }));
      await expect(options).toHaveCount(Math.min(total, 7));
      await expect(options.first().locator('.search-place')).toContainText(t('collection.faq'));
      await expect(options.first().locator('.search-place')).toContainText(topicTitle);
      await expect(options.first().locator('.search-passage')).toHaveText(/.{20}/);

      for (const [key, place] of [
        ['ArrowDown', 1],
        ['ArrowUp', 0],
        ['ArrowUp', -1],
      ] as const) {
        await page.keyboard.press(key);
        const chosen = options.nth(place);
        await expect(chosen).toHaveAttribute('aria-selected', 'true');
        await expect(input).toHaveAttribute(
          'aria-activedescendant',
          (await chosen.getAttribute('id'))!,
        );
        await expect(page.locator('[aria-selected="true"]')).toHaveCount(1);
      }
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`/${locale}/faq/fees/`);
    });

    once('shows markup in a query as text', async ({ page }) => {
      const query = '<img src=x onerror="alert(1)"><b>USDT</b>';
      await page.goto(`/${locale}/search/?${new URLSearchParams({ q: query })}`);
      await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
      await expect(page.locator('search-page :is(img, b)')).toHaveCount(0);
      const odd = '"><qzxwv>';
      await page.locator('#search-input').fill(odd);
      await page.locator('#search-input').press('Enter');
      await expect(page.getByRole('status')).toContainText(t('search.none', { query: odd }));
    });

    once(
      'says so where the index cannot be loaded, and all else goes on working',
      async ({ page, watch }) => {
        watch.expect(/pagefind|ERR_FAILED/);
        await page.route('**/pagefind/**', (route) => route.abort());
        await page.goto(`/${locale}/search/?q=USDT`);
        await expect(page.getByRole('status')).toHaveText(t('search.failed'));
        await expect(page.locator('.browse-lists a').first()).toBeVisible();
        await page.locator('[data-search-contact]').click();

        await page.waitForURL(new RegExp(`/${locale}/contact/ticket/`), { waitUntil: 'load' });
        await page.keyboard.press('Control+k');
        await page.getByRole('dialog').getByRole('combobox').fill('USDT');
        await expect(page.getByRole('dialog').getByRole('status')).toHaveText(t('search.failed'));
        await page.keyboard.press('Escape');

        await page.fill('#subject', 'USDT');
        await expect(page.locator('[data-suggestions]')).toContainText(
          t('ticketPage.suggestionsFailed'),
        );
        await page.selectOption('#category', 'other');
        await page.fill('#email', newEmail(locale));
        await page.fill('#description', stories[locale]);
        await page.locator('[data-send]').click();
        await readReference(page);
      },
    );
  });
}

/** How many results a status tells of, once it does. */
async function totalOf(status: Locator): Promise<number> {
  await expect(status).toHaveText(/\d/);
  return Number(/\d+/.exec(await status.innerText())![0]);
}

const emergencies = {
  zh: '我的账户好像被盗了',
  en: 'i think i was hacked',
  ja: 'コインが盗まれました',
  ko: '계정이 해킹당한 것 같아요',
} satisfies Record<StarterLocale, string>;

for (const locale of starterLocales) {
  test(`an emergency in ${locale} gets the steps for a stolen account first`, async ({ page }) => {
    await page.goto(`/${locale}/search/?q=${encodeURIComponent(emergencies[locale])}`);
    await expect(page.locator('[data-search-results] li > a').first()).toHaveAttribute(
      'href',
      `/${locale}/faq/account-stolen/`,
    );
  });
}
