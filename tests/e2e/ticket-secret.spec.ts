import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { starterLocales } from '../starter-locales.ts';
import { isWhole } from '../lab/rigs/scale.ts';
import { readRecords } from '../lab/rigs/support/desk-records.ts';
import { results } from './support/addresses.ts';
import { leaksOf } from './support/leaks.ts';
import { referenceOn } from './support/outbox-page.ts';
import { startSpy, type Spy } from './support/spy.ts';
import { storedInBrowser } from './support/stored-in-browser.ts';
import { expect, test as base } from './support/test.ts';
import { openFilledForm } from './support/ticket-page.ts';
import { newSecrets, type TicketSecret } from './support/ticket-secrets.ts';

/** A test whose browser sends every byte through a spy. */
const test = base.extend<{ spy: Spy }>({
  spy: async ({}, use) => {
    const spy = await startSpy();
    await use(spy);
    spy.close();
  },
  proxy: async ({ spy }, use) => use(spy.proxy),
});

/** How a secret comes into each part of the form. */
const places: Record<string, (page: Page, text: string) => Promise<void>> = {
  'typed into the description': async (page, text) => {
    await page.focus('#description');
    await page.keyboard.press('ControlOrMeta+End');
    // Slowly enough that what stands there half is looked at, and perhaps kept, before the rest comes.
    await page.keyboard.insertText(`\n${text.slice(0, text.length / 2)}`);
    await page.waitForTimeout(1500);
    await page.keyboard.insertText(text.slice(text.length / 2));
  },
  'typed into the subject': (page, text) => page.locator('#subject').pressSequentially(text),
  'pasted into the evidence': async (page, text) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.selectOption('#category', 'technical');
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.focus('#device');
    await page.keyboard.press('ControlOrMeta+V');
  },
  'in a text file': (page, text) =>
    page.setInputFiles('#files', {
      name: 'notes.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(`My notes\n${text}\nend`),
    }),
};

const cases = Object.entries(places).flatMap(([place, put], index) =>
  (isWhole ? starterLocales : [starterLocales[index % starterLocales.length]!]).flatMap(
    (locale) => {
      const secrets = newSecrets(locale);
      const some = isWhole ? secrets : [secrets[index % secrets.length]!];
      return some.map((secret) => ({ place, put, locale, secret }));
    },
  ),
);

for (const { place, put, locale, secret } of cases) {
  test(`a ${secret.kind} ${place}, in ${locale}, never leaves the browser`, async ({
    page,
    spy,
  }) => {
    const email = await openFilledForm(page, locale);
    await put(page, secret.text);
    // What is kept or asked for a pause after the last key.
    await page.waitForTimeout(1500);
    await page.locator('form [data-send]').click();
    await expectBlocked(page, secret);
    await expectNothingLeft(page, spy, secret);
    expect(storedFrom(email)).toEqual([]);

    const remove = page.locator('[data-guard] [data-guard-remove]');
    await expect(async () => {
      if (await remove.first().isVisible()) await remove.first().click({ timeout: 500 });
      await expect(page.locator('[data-guard]')).toBeHidden({ timeout: 1000 });
    }).toPass();
    await page.locator('form [data-send]').click();
    const reference = await referenceOn(page);
    await expectNothingLeft(page, spy, secret);
    const stored = storedFrom(email);
    expect(stored.map((record) => record.reference)).toEqual([reference]);
    expect(leaksIn(Buffer.from(JSON.stringify(stored)), secret)).toEqual([]);
  });
}

test('the spy and its reading of bytes find a secret in whatever form it leaves', async ({
  page,
  spy,
  watch,
}) => {
  watch.expect(/./);
  const [phrase] = newSecrets('ja');
  const { text } = phrase!;
  const forms: Record<string, (words: string) => string> = {
    plain: (words) => words,
    escaped: encodeURIComponent,
    base64: (words) => Buffer.from(`a${words}`).toString('base64'),
    json: (words) =>
      JSON.stringify(words).replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16)}`),
    split: (words) => [...words].join(' '),
    decomposed: (words) => words.normalize('NFKD'),
  };
  for (const form of Object.values(forms))
    expect(leaksOf(text, Buffer.from(form(text)))).not.toEqual([]);
  expect(leaksOf(text, Buffer.from(text, 'utf16le'))).not.toEqual([]);
  expect(
    leaksOf(text, Buffer.from('昨日の午後に250 USDTを出金しましたが、まだ審査中のままです。')),
  ).toEqual([]);

  await page.goto('/ja/contact/ticket/');
  const before = spy.sent().length;
  await page.evaluate((words) => void navigator.sendBeacon('/beacon', words), text);
  await expect
    .poll(() =>
      spy
        .sent()
        .slice(before)
        .some((bytes) => leaksOf(text, bytes).length > 0),
    )
    .toBe(true);
});

async function expectBlocked(page: Page, { kind }: TicketSecret): Promise<void> {
  await expect(page.locator('[data-guard]')).toBeVisible();
  await expect(page.locator(`[data-guard] [data-guard-kind="${kind}"]`).first()).toBeVisible();
  await expect(page).toHaveURL(/\/contact\/ticket\/$/);
}

/** Nothing on the line, nothing in what the browser keeps, nothing in the address. */
async function expectNothingLeft(page: Page, spy: Spy, secret: TicketSecret): Promise<void> {
  expect(spy.sent().length, 'requests seen').toBeGreaterThan(0);
  expect(spy.tunnels(), 'connections that nobody can look into').toEqual([]);
  expect(leaksIn(Buffer.concat(spy.sent()), secret), 'left the browser').toEqual([]);
  expect(leaksIn(await storedInBrowser(page), secret), 'is kept in the browser').toEqual([]);
}

function leaksIn(bytes: Uint8Array, { parts }: TicketSecret): string[] {
  return parts.flatMap((part) => leaksOf(part, bytes));
}

function storedFrom(email: string) {
  return readRecords(join(results, 'desk')).filter(({ fields }) => fields['email'] === email);
}
