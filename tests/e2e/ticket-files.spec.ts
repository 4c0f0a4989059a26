import type { Page } from '@playwright/test';
import { starterLocales, type StarterLocale } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { attachmentLimitsInWords } from '../../src/schemas/ticket.ts';
import { axeFaults } from './support/axe.ts';
import { attachmentsOf } from './support/desk.ts';
import { betrayal, looks, photograph } from './support/photo.ts';
import { smallPng } from './support/png.ts';
import { openFilledForm, readReference } from './support/ticket-page.ts';
import { expect, onceIn, test } from './support/test.ts';

const items = (page: Page) => page.locator('[data-files] > li');

for (const locale of starterLocales) {
  const once = onceIn(locale);
  const t = translator(locale);

  test.describe(`attachments in ${locale}`, () => {
    once('a photograph goes without what was noted in it, turned as before', async ({ page }) => {
      await openFilledForm(page, locale);
      const photo = await photograph(page, 'photo.jpg');
      await page.setInputFiles('#files', photo);
      await expect(items(page).locator('[data-original]')).toBeVisible();
      await expect(items(page).locator('img')).toBeVisible();
      await page.locator('[data-send]').click();
      const [sent] = attachmentsOf(await readReference(page));
      expect(Buffer.from(sent!.bytes).includes(betrayal)).toBe(false);
      expect(sent!.bytes.length).toBeLessThan(photo.buffer.length);
      const turned = { width: 20, height: 40, isTopRed: true, isBottomRed: false };
      expect(await looks(page, photo.buffer)).toEqual(turned);
      expect(await looks(page, sent!.bytes)).toEqual(turned);
    });

    once('the original goes where its sender says so', async ({ page }) => {
      await openFilledForm(page, locale);
      const photo = await photograph(page, 'photo.jpg');
      await page.setInputFiles('#files', photo);
      await page.getByRole('checkbox', { name: t('ticket.attachments.sendOriginal') }).check();
      await page.locator('[data-send]').click();
      const [sent] = attachmentsOf(await readReference(page));
      expect(photo.buffer.equals(sent!.bytes)).toBe(true);
    });

    once('limits are named at once, and no more once they are kept', async ({ page }) => {
      await page.goto(`/${locale}/contact/ticket/`);
      const large = {
        name: 'large.txt',
        mimeType: 'text/plain',
        buffer: Buffer.alloc(11 * 2 ** 20, 'a'),
      };
      const wrong = {
        name: 'a.exe',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from('MZ'),
      };
      await page.setInputFiles('#files', [large, wrong]);
      const faults = items(page).locator('[data-fault]');
      const words = attachmentLimitsInWords;
      await expect(faults).toHaveText([
        t('ticket.attachments.tooLarge', { ...words, name: large.name }),
        t('ticket.attachments.kind', { name: wrong.name }),
      ]);
      for (let count = 0; count < 4; count += 1) {
        await page.setInputFiles('#files', smallPng(`${count}.png`));
      }
      await expect(page.locator('#files-error')).toHaveText(t('ticket.attachments.tooMany', words));
      await expect(page.locator('#files')).toHaveAttribute('aria-invalid', 'true');
      for (const { name } of [large, wrong]) await remove(page, locale, name);
      await expect(page.locator('#files-error')).toBeHidden();
      await expect(page.locator('#files')).not.toHaveAttribute('aria-invalid');
      await expect(items(page)).toHaveCount(4);
    });

    once(
      'a removal is said, and the focus stays in the list as long as there is one',
      async ({ page }) => {
        await page.goto(`/${locale}/contact/ticket/`);
        await page.setInputFiles('#files', [
          smallPng('1.png'),
          smallPng('2.png'),
          smallPng('3.png'),
        ]);
        await remove(page, locale, '2.png');
        await expect(items(page).nth(1)).toBeFocused();
        await expect(page.locator('[data-files-said]')).toHaveText(
          t('ticket.attachments.removed', { name: '2.png' }),
        );
        await remove(page, locale, '3.png');
        await expect(items(page).nth(0)).toBeFocused();
        await remove(page, locale, '1.png');
        await expect(page.locator('#files')).toBeFocused();
      },
    );

    test('says what it cannot take out, that pictures are not searched, and no rule is broken', async ({
      page,
    }) => {
      await page.goto(`/${locale}/contact/ticket/`);
      await expect(page.getByText(t('ticket.attachments.unscanned'))).toBeVisible();
      const heic = { name: 'a.heic', mimeType: 'image/heic', buffer: Buffer.from('ftypheic') };
      await page.setInputFiles('#files', [heic, await photograph(page, 'b.jpg')]);
      await expect(items(page).nth(0).getByText(t('ticket.attachments.noted'))).toBeVisible();
      await expect(items(page).nth(0).locator('[data-preview]')).toHaveText('HEIC');
      await expect(items(page).nth(1).getByText(t('ticket.attachments.noted'))).toBeHidden();
      expect(await axeFaults(page, '.ticket-files')).toEqual([]);
    });
  });
}

test('a screenshot is pasted under a name of its own, and text as ever', async ({ page }) => {
  await page.goto('/en/contact/ticket/');
  await page.fill('#description', '');
  await paste(page, { file: 'image.png' });
  await paste(page, { file: 'image.png' });
  await paste(page, { file: 'order.png' });
  await expect(items(page).locator('[data-name]')).toHaveText([
    /^screenshot-\d{4}-\d\d-\d\d-\d{4}\.png$/,
    /^screenshot-\d{4}-\d\d-\d\d-\d{4}(?:-2)?\.png$/,
    'order.png',
  ]);
  expect(await paste(page, { file: 'image.png', text: 'cells of a table' }), 'left alone').toBe(
    true,
  );
  await expect(items(page)).toHaveCount(3);
});

test('files are dropped anywhere on the page, and the zone shows it', async ({ page }) => {
  await page.goto('/en/contact/ticket/');
  const zone = page.locator('.ticket-files');
  const drag = (type: string) =>
    page.evaluate((name) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['text'], 'dropped.txt', { type: 'text/plain' }));
      const event = new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true });
      document.querySelector('h1')!.dispatchEvent(event);
      return event.defaultPrevented;
    }, type);
  expect(await drag('dragover')).toBe(true);
  await expect(zone).toHaveAttribute('data-dropping');
  await drag('dragleave');
  await expect(zone).not.toHaveAttribute('data-dropping');
  await drag('dragover');
  expect(await drag('drop')).toBe(true);
  await expect(zone).not.toHaveAttribute('data-dropping');
  await expect(items(page).locator('[data-name]')).toHaveText(['dropped.txt']);
  const { files } = await page.locator('#files').evaluate((input: HTMLInputElement) => ({
    files: [...(input.files ?? [])].map(({ name }) => name),
  }));
  expect(files, 'the form could send itself').toEqual(['dropped.txt']);
});

test('previews leave no blob behind', async ({ page }) => {
  await page.addInitScript(() => {
    const open = new Set<string>();
    Object.assign(window, { open_blobs: open });
    const { createObjectURL, revokeObjectURL } = URL;
    URL.createObjectURL = (blob: Blob) => {
      const address = createObjectURL.call(URL, blob);
      open.add(address);
      return address;
    };
    URL.revokeObjectURL = (address) => {
      open.delete(address);
      revokeObjectURL.call(URL, address);
    };
  });
  await page.goto('/en/contact/ticket/');
  await page.setInputFiles('#files', [smallPng('1.png'), smallPng('2.png')]);
  await expect(items(page).locator('img')).toHaveCount(2);
  await expect
    .poll(() =>
      page.evaluate(() => (window as unknown as { open_blobs: Set<string> }).open_blobs.size),
    )
    .toBe(0);
});

async function remove(page: Page, locale: StarterLocale, name: string): Promise<void> {
  const label = translator(locale)('ticket.attachments.remove', { name });
  await page.getByRole('button', { name: label, exact: true }).click();
}

/** Pastes into the description; gives whether the browser's own way was left to it. */
async function paste(
  page: Page,
  { file, text }: { file: string; text?: string },
): Promise<boolean> {
  return page.evaluate(
    ({ name, words, bytes }) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(new File([Uint8Array.from(bytes)], name, { type: 'image/png' }));
      if (words) clipboardData.setData('text/plain', words);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      return document.querySelector('#description')!.dispatchEvent(event);
    },
    { name: file, words: text, bytes: [...smallPng(file).buffer] },
  );
}
