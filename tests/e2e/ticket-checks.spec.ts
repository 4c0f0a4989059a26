import type { Page } from '@playwright/test';
import { starterLocales } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { axeFaults } from './support/axe.ts';
import { expect, onceIn, test } from './support/test.ts';

const hash = 'ab54'.repeat(16);
/** The beginning of a ticket that an article surely answers. */
const answered = {
  article: 'faq/withdrawal-pending',
  words: {
    zh: '提币一直在审核，没有到账',
    en: 'my withdrawal still says pending',
    ja: '出金が審査中のまま届かない',
    ko: '출금이 아직 심사 중이에요',
  },
};
// Of SEP 23 and EIP 55.
const stellar = 'GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ';
const evm = '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';

for (const locale of starterLocales) {
  const once = onceIn(locale);
  const t = translator(locale);

  test.describe(`checks in ${locale}`, () => {
    test('remarks stand under their fields, help and block nothing', async ({ page }) => {
      await page.goto(`/${locale}/contact/ticket/`);
      await page.selectOption('#category', 'deposit');
      await page.fill('#network', 'trc-20');
      await page.fill('#txid', `https://tronscan.org/#/transaction/${hash}`);
      await page.fill('#address', stellar);
      await page.locator('#email').focus();
      const [network, other] = ['TRON (TRC20)', 'Stellar'];
      const address = page.locator('#address-remark');
      await expect(address).toHaveText(t('ticket.check.addressNetwork', { network, other }));
      await expect(page.locator('#address')).toHaveAccessibleDescription(/Stellar/);
      const txid = page.locator('#txid-remark');
      await expect(txid).toContainText(t('ticket.check.meant', { value: hash }));
      await txid.getByRole('button', { name: t('ticket.check.useIt') }).click();
      await expect(page.locator('#txid')).toHaveValue(hash);
      await expect(page.locator('#txid')).toBeFocused();
      const link = txid.getByRole('link');
      await expect(link).toContainText(t('ticket.check.explorer', { site: 'tronscan.org' }));
      await expect(link).toContainText(t('ticketPage.newTab'));
      await expect(link).toHaveAttribute('href', `https://tronscan.org/#/transaction/${hash}`);
      await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
      await expect(page.locator('[aria-invalid]')).toHaveCount(0);
      expect(await axeFaults(page, 'ticket-form')).toEqual([]);
    });

    once(
      'a slip in an address is remarked on, and no more once it is corrected',
      async ({ page }) => {
        await page.goto(`/${locale}/contact/ticket/`);
        await page.selectOption('#category', 'deposit');
        const remark = page.locator('#address-remark');
        await page.fill('#address', evm.replace('5a', '5A'));
        await page.locator('#email').focus();
        await expect(remark).toHaveText(t('ticket.check.addressChecksum'));
        await page.fill('#address', evm);
        await page.locator('#email').focus();
        await expect(remark).toBeEmpty();
      },
    );
  });

  test.describe(`answers while writing in ${locale}`, () => {
    once('stand below what is written, open in a new tab, and take no focus', async ({ page }) => {
      await page.goto(`/${locale}/contact/ticket/`);
      const region = page.locator('[data-suggestions]');
      const before = await heights(page);
      await expect(region).toContainText(t('ticketPage.answersHere'));
      await page.locator('#description').pressSequentially(answered.words[locale]);
      const link = region.locator(`a[href="/${locale}/${answered.article}/"]`);
      await expect(link).toContainText(t('ticketPage.newTab'));
      await expect(link).toHaveAttribute('target', '_blank');
      await expect(region).toContainText(t('ticketPage.suggestions'));
      expect(await region.locator('a').count()).toBeLessThanOrEqual(3);
      await expect(page.locator('#description')).toBeFocused();
      expect(await heights(page), 'nothing jumps').toEqual(before);
      expect(await axeFaults(page, '[data-suggestions]')).toEqual([]);
    });

    test('give way to the emergency steps, by the category or by the words', async ({ page }) => {
      await page.goto(`/${locale}/contact/ticket/`);
      const region = page.locator('[data-suggestions]');
      await page.fill('#subject', answered.words[locale]);
      await expect(region.locator('a').first()).toBeVisible();
      await page.selectOption('#category', 'security');
      await expect(region.locator('a')).toHaveCount(1);
      await expect(region).toContainText(t('ticketPage.urgentFirst'));
      await expect(region.locator('a')).toHaveAttribute('href', `/${locale}/faq/account-stolen/`);
      await page.selectOption('#category', 'withdrawal');
      await expect(region).toContainText(t('ticketPage.suggestions'));
      const words = {
        zh: '我的账户被盗了',
        en: 'I was hacked',
        ja: '乗っ取られました',
        ko: '해킹당했어요',
      };
      await page.fill('#subject', words[locale]);
      await expect(region).toContainText(t('ticketPage.urgentFirst'));
      await expect(region.locator('a')).toHaveCount(1);
    });
  });
}

/** Where on the page the answers and what follows them stand, in whole pixels. */
async function heights(page: Page): Promise<number[]> {
  return page
    .locator('[data-suggestions], #files')
    .evaluateAll((parts) =>
      parts.map((part) => Math.round(part.getBoundingClientRect().top + scrollY)),
    );
}

test('answers are left as they are while one of them has the focus', async ({ page }) => {
  await page.goto('/en/contact/ticket/');
  await page.fill('#subject', answered.words.en);
  const links = page.locator('[data-suggestions] a');
  await expect(links.first()).toBeVisible();
  const before = await links.allTextContents();
  await page.fill('#subject', 'identity verification documents rejected');
  await links.first().focus();
  await page.waitForTimeout(1500);
  expect(await links.allTextContents()).toEqual(before);
  await expect(links.first()).toBeFocused();
});
