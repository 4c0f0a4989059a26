import type { Page, Route } from '@playwright/test';
import { starterLocales } from '../starter-locales.ts';
import { joinSentences } from '../../src/i18n/sentences.ts';
import { translator } from '../../src/i18n/translate.ts';
import { ticketLimits } from '../../src/schemas/ticket.ts';
import { ticketEndpoint } from './support/addresses.ts';
import { attachmentsOf, ticketOf, ticketsFrom } from './support/desk.ts';
import { bringHome, claimsSent, expectKept, outboxItems } from './support/outbox-page.ts';
import { smallPng } from './support/png.ts';
import { stories } from './support/problems.ts';
import { fillRequired, newEmail, openFilledForm, readReference } from './support/ticket-page.ts';
import { expect, onceIn, test } from './support/test.ts';

/** Ways in which sending fails, told in every language; `ticket-faults.spec.ts` has all of them. */
const failures = [
  {
    name: 'the desk is not there',
    fail: (route: Route) => route.abort('connectionrefused'),
  },
  {
    name: 'the ticket arrives and the answer is lost',
    fail: async (route: Route) => {
      await route.fetch();
      await route.abort('connectionreset');
    },
  },
] as const;

for (const locale of starterLocales) {
  const once = onceIn(locale);
  const t = translator(locale);
  const labels = { ...ticketLimits, label: '', name: '' };

  test.describe(`the ticket form in ${locale}`, () => {
    test('names every fault twice, with the focus on the summary and links to the fields', async ({
      page,
    }) => {
      await page.goto(`/${locale}/contact/ticket/`);
      const title = await page.title();
      await page.fill('#email', 'not an address');
      await page.fill('#description', '짧다');
      await page.locator('[data-send]').click();

      const summary = page.locator('[data-summary]');
      await expect(summary).toBeFocused();
      await expect(summary).toContainText(t('ticket.summary'));
      await expect(page).toHaveTitle(joinSentences(locale, t('ticket.errorPrefix'), title));
      const expected = {
        category: t('ticket.category.missing'),
        email: t('ticket.email.malformed'),
        description: t('ticket.description.tooShort', labels),
      };
      await expect(summary.locator('a')).toHaveText(Object.values(expected));
      for (const [field, message] of Object.entries(expected)) {
        await expect(page.locator(`#${field}-error`)).toHaveText(message);
        await expect(page.locator(`#${field}`)).toHaveAttribute('aria-invalid', 'true');
        await expect(page.locator(`#${field}`)).toHaveAccessibleDescription(
          new RegExp(escaped(message)),
        );
        await summary.locator('a', { hasText: message }).click();
        await expect(page.locator(`#${field}`)).toBeFocused();
      }

      await fillRequired(page, locale, newEmail(locale));
      await page.locator('[data-send]').click();
      await readReference(page);
      await expect(page).toHaveTitle(new RegExp(`^${escaped(t('ticket.receipt.title'))}`));
    });

    test('counts what a reader sees as characters', async ({ page }) => {
      await page.goto(`/${locale}/contact/ticket/`);
      await page.fill('#description', '👨‍👩‍👧가é提');
      const counted = t('ticket.description.counter', { ...ticketLimits, used: 4 });
      await expect(page.locator('[data-counter]')).toHaveText(counted);
    });

    once(
      'takes files one after the other, drops one again and sends the rest',
      async ({ page }) => {
        const [first, second] = [smallPng('one.png'), smallPng('two.png')];
        const email = await openFilledForm(page, locale);
        for (const file of [first, second, first]) await page.setInputFiles('#files', file);
        await expect(page.locator('[data-files] li')).toHaveCount(2);
        await page
          .getByRole('button', { name: t('ticket.attachments.remove', { name: first.name }) })
          .click();
        await expect(page.locator('[data-files] li')).toHaveText([
          new RegExp(escaped(second.name)),
        ]);
        await expect(page.locator('[data-files] li')).toBeFocused();
        await page.locator('[data-send]').click();
        const reference = await readReference(page);
        expect(ticketsFrom(email)).toHaveLength(1);
        expect(attachmentsOf(reference).map(({ bytes }) => Buffer.from(bytes))).toEqual([
          second.buffer,
        ]);
      },
    );

    once(
      'refuses a file of the wrong kind by its name, and by its bytes',
      async ({ page, watch }) => {
        const email = await openFilledForm(page, locale);
        const programme = {
          name: 'wallet.exe',
          mimeType: 'application/octet-stream',
          buffer: Buffer.from('MZ'),
        };
        const disguised = {
          name: 'photo.png',
          mimeType: 'image/png',
          buffer: Buffer.from('MZ not a picture'),
        };
        watch.expect(/status of 422/);
        for (const file of [programme, disguised]) {
          await page.setInputFiles('#files', file);
          await page.locator('[data-send]').click();
          const message = t('ticket.attachments.kind', { name: file.name });
          await expect(page.locator('[data-summary] a')).toHaveText([message]);
          await expect(page.locator('#files-error')).toHaveText(message);
          await page.locator('[data-files] button').click();
        }
        expect(ticketsFrom(email)).toEqual([]);
      },
    );

    for (const { name, fail } of failures) {
      once(`loses and doubles nothing where ${name}`, async ({ page, watch }) => {
        watch.expect(/ERR_CONNECTION/);
        const picture = smallPng('kept.png');
        const email = await openFilledForm(page, locale);
        await page.setInputFiles('#files', picture);
        const keys: (string | undefined)[] = [];
        page.on('request', (request) => {
          const isSend = request.url() === ticketEndpoint && request.method() === 'POST';
          if (isSend) keys.push(request.headers()['idempotency-key']);
        });
        await page.route(ticketEndpoint, fail);
        await page.locator('form [data-send]').click();

        await expectKept(page, 'unsettled');
        const kept = outboxItems(page);
        await expect(kept).toBeFocused();
        await expect(kept).toContainText(t('ticketOutbox.unsettled'));
        await expect(page.locator('ticket-form form')).toBeHidden();
        expect(await claimsSent(page)).toBe(false);
        expect(await mailBody(page)).toContain(stories[locale]);

        await page.unroute(ticketEndpoint);
        const reference = await bringHome(page);
        expect(ticketsFrom(email).map((ticket) => ticket.reference)).toEqual([reference]);
        expect(new Set(keys).size, 'one key for every attempt').toBe(1);
        expect(picture.buffer.equals(attachmentsOf(reference)[0]!.bytes)).toBe(true);
      });
    }

    once(
      'keeps a ticket that is sent offline, and gives it back to be changed',
      async ({ page, context, watch }) => {
        // What was written may still be looked for as the connection goes.
        watch.expect(/ERR_INTERNET_DISCONNECTED|Failed to load/);
        await context.grantPermissions(['clipboard-read', 'clipboard-write']);
        const email = await openFilledForm(page, locale);
        await page.setInputFiles('#files', smallPng('kept.png'));
        await page.focus('#email');
        await page.waitForLoadState('networkidle');
        await context.setOffline(true);
        await page.locator('form [data-send]').click();
        await expectKept(page, 'queued');
        await expect(outboxItems(page)).toContainText(t('ticketOutbox.offline'));
        await outboxItems(page)
          .getByRole('button', { name: t('ticket.failure.copyText') })
          .click();
        expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
          stories[locale],
        );

        await outboxItems(page)
          .getByRole('button', { name: t('ticketOutbox.edit') })
          .click();
        await expect(page.locator('#description')).toBeFocused();
        await expect(page.locator('#description')).toHaveValue(stories[locale]);
        await expect(page.locator('#email')).toHaveValue(email);
        await expect(page.locator('[data-files] li')).toHaveCount(1);
        await expect(outboxItems(page)).toHaveCount(0);
        await context.setOffline(false);
        await page.locator('form [data-send]').click();
        const reference = await readReference(page);
        expect(ticketsFrom(email).map((ticket) => ticket.reference)).toEqual([reference]);
      },
    );

    once(
      'keeps what is written for the next visit, until the form is emptied',
      async ({ page }) => {
        const email = await openFilledForm(page, locale);
        await expect
          .poll(() => page.evaluate((name) => localStorage.getItem(name), `wenda.draft.${locale}`))
          .toContain(email);
        await page.reload();
        await expect(page.locator('#description')).toHaveValue(stories[locale]);
        await expect(page.locator('[data-draft]')).toBeVisible();
        await page.getByRole('button', { name: t('ticket.draft.clear') }).click();
        await expect(page.locator('#description')).toHaveValue('');
        await page.reload();
        await expect(page.locator('#description')).toHaveValue('');
        await expect(page.locator('[data-draft]')).toBeHidden();
      },
    );

    once('asks once before it sends what may be a secret', async ({ page }) => {
      const email = await openFilledForm(page, locale);
      const hash = '4e3f'.repeat(16);
      await page.fill('#description', `${stories[locale]} ${hash}`);
      await page.locator('form [data-send]').click();
      const item = page.locator('[data-guard-kind="hex-key"]');
      await expect(page.locator('[data-guard]')).toBeFocused();
      await expect(item).toContainText(t('ticket.description.label'));
      expect(await page.locator('[data-guard]').innerText()).not.toContain(hash);
      expect(ticketsFrom(email)).toEqual([]);
      await item.getByRole('button', { name: t('ticket.guard.keep') }).click();
      await expect(page.locator('[data-guard]')).toBeHidden();
      await page.locator('form [data-send]').click();
      const ticket = ticketOf(await readReference(page));
      expect(ticket?.description).toContain(hash);
    });

    once('names the ticket that it corrects', async ({ page }) => {
      await openFilledForm(page, locale);
      await page.locator('form [data-send]').click();
      const first = await readReference(page);
      await page.locator('[data-correct]').click();
      await expect(page.locator('[data-corrects]')).toContainText(first);
      await fillRequired(page, locale, newEmail(locale));
      await page.locator('form [data-send]').click();
      const second = await readReference(page);
      expect(second).not.toBe(first);
      expect(ticketOf(second)?.corrects).toBe(first);
    });

    once('sends a moment with the offset of the reader’s device', async ({ page }) => {
      await openFilledForm(page, locale);
      await page.selectOption('#category', 'trade');
      await expect(page.locator('#occurred_at-zone')).toHaveText(/UTC/);
      await page.fill('#occurred_at', '2026-11-20T09:05:30');
      await page.locator('[data-send]').click();
      const ticket = ticketOf(await readReference(page));
      expect(JSON.parse(ticket?.evidence ?? '{}').occurred_at).toMatch(
        /^2026-11-20T09:05:30(?:[+-]\d\d:\d\d|Z)$/,
      );
    });

    once('makes one ticket of a double click', async ({ page }) => {
      const email = await openFilledForm(page, locale);
      await page.locator('[data-send]').dblclick();
      const reference = await readReference(page);
      expect(ticketsFrom(email).map((ticket) => ticket.reference)).toEqual([reference]);
    });

    test('shows a receipt that survives a reload and leads home', async ({ page }) => {
      await openFilledForm(page, locale);
      await page.locator('[data-send]').click();
      const reference = await readReference(page);
      const reply = await page.locator('[data-reply]').innerText();
      await page.reload();
      expect(await readReference(page)).toBe(reference);
      await expect(page.locator('[data-reply]')).toHaveText(reply);
      await expect(page.locator('[data-no-receipt]')).toBeHidden();
      await page.getByRole('link', { name: t('ticket.receipt.back') }).click();
      await expect(page).toHaveURL(`/${locale}/`);
    });

    once('says on a confirmation page without a reference that there is none', async ({ page }) => {
      await page.goto(`/${locale}/contact/ticket/sent/`);
      await expect(page.getByText(t('ticketPage.noReceipt'))).toBeVisible();
      await expect(page.locator('[data-receipt]')).toBeHidden();
    });
  });
}

async function mailBody(page: Page): Promise<string> {
  const address = await outboxItems(page).locator('a[href^=mailto]').getAttribute('href');
  expect(address).toMatch(/^mailto:[^?]+@[^?]+\?/);
  return new URLSearchParams(address!.split('?')[1]!.replaceAll('+', '%2B')).get('body') ?? '';
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
