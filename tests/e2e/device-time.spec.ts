// Moments in the zone of the page's language, with the device's own beside them where its clocks differ.
import type { Page } from '@playwright/test';
import { starterLocales, type StarterLocale } from '../starter-locales.ts';
import { expect, test } from './support/test.ts';

const delisting = 'announcements/2026-10-delist-oldc/';

/** When a delisting begins and ends, in each language: between the two many clocks go back an hour. */
const shown: Record<StarterLocale, [starts: string, ends: string]> = {
  zh: ['2026年10月29日 12:00（北京时间）', '2027年1月29日 12:00（北京时间）'],
  en: [
    '29 October 2026, 12:00 (Singapore time, UTC+8)',
    '29 January 2027, 12:00 (Singapore time, UTC+8)',
  ],
  ja: ['2026年10月29日 13:00（日本時間）', '2027年1月29日 13:00（日本時間）'],
  ko: ['2026년 10월 29일 13:00 (한국 시간)', '2027년 1월 29일 13:00 (한국 시간)'],
};

/** What the device adds to those two, by its zone. */
const added: Record<string, Record<StarterLocale, [starts: string, ends: string] | []>> = {
  'Asia/Tokyo': {
    zh: [
      '按您设备的时区：2026年10月29日 13:00（UTC+9）',
      '按您设备的时区：2027年1月29日 13:00（UTC+9）',
    ],
    en: [
      'Your device: 29 October 2026, 13:00 (UTC+9)',
      'Your device: 29 January 2027, 13:00 (UTC+9)',
    ],
    ja: [],
    ko: [],
  },
  'America/New_York': {
    zh: [
      '按您设备的时区：2026年10月29日 00:00（UTC-4）',
      '按您设备的时区：2027年1月28日 23:00（UTC-5）',
    ],
    en: [
      'Your device: 29 October 2026, 00:00 (UTC-4)',
      'Your device: 28 January 2027, 23:00 (UTC-5)',
    ],
    ja: [
      'お使いの端末での日時：2026年10月29日 00:00（UTC-4）',
      'お使いの端末での日時：2027年1月28日 23:00（UTC-5）',
    ],
    ko: [
      '내 기기 기준: 2026년 10월 29일 00:00 (UTC-4)',
      '내 기기 기준: 2027년 1월 28일 23:00 (UTC-5)',
    ],
  },
  'Europe/Madrid': {
    zh: [
      '按您设备的时区：2026年10月29日 05:00（UTC+1）',
      '按您设备的时区：2027年1月29日 05:00（UTC+1）',
    ],
    en: [
      'Your device: 29 October 2026, 05:00 (UTC+1)',
      'Your device: 29 January 2027, 05:00 (UTC+1)',
    ],
    ja: [
      'お使いの端末での日時：2026年10月29日 05:00（UTC+1）',
      'お使いの端末での日時：2027年1月29日 05:00（UTC+1）',
    ],
    ko: [
      '내 기기 기준: 2026년 10월 29일 05:00 (UTC+1)',
      '내 기기 기준: 2027년 1월 29일 05:00 (UTC+1)',
    ],
  },
};

const facts = (page: Page) => page.locator('.announcement-facts');

for (const [timezoneId, byLocale] of Object.entries(added)) {
  test.describe(`on a device in ${timezoneId}`, () => {
    test.use({ timezoneId });

    for (const locale of starterLocales) {
      test(`${locale} has each moment in its own zone, and the device's where it differs`, async ({
        page,
      }) => {
        await page.goto(`/${locale}/${delisting}`);
        const times = facts(page).locator('time');
        await expect(times.nth(0)).toHaveText(shown[locale][0]);
        await expect(times.nth(1)).toHaveText(shown[locale][1]);
        const own = facts(page).locator('.device-time');
        const expected = byLocale[locale];
        await expect(own).toHaveCount(expected.length === 0 ? 0 : await times.count());
        for (const [index, words] of expected.entries()) {
          await expect(own.nth(index)).toHaveText(words);
        }
        for (const list of [`/${locale}/`, `/${locale}/announcements/`]) {
          await page.goto(list);
          const item = page.locator('.announcement-items device-time').first();
          await expect(item.locator('time')).toHaveText(/\d\d:\d\d/);
          await expect(item.locator('.device-time')).toHaveCount(expected.length === 0 ? 0 : 1);
        }
      });
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, timezoneId: 'America/New_York' });

  test('each moment has the zone of its language by name', async ({ page }) => {
    await page.goto(`/ja/${delisting}`);
    await expect(facts(page).locator('time').first()).toHaveText(shown.ja[0]);
  });
});
