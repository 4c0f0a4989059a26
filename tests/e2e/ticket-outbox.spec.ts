import type { Page } from '@playwright/test';
import { starterLocales } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { ticketEndpoint } from './support/addresses.ts';
import { axeFaults } from './support/axe.ts';
import { attachmentsOf, ticketsFrom } from './support/desk.ts';
import { emailOf, frozen, keep, replaceFiles } from './support/outbox.ts';
import { storedInBrowser } from './support/stored-in-browser.ts';
import { expect, onceIn, test } from './support/test.ts';

const form = '/en/contact/ticket/';
const t = translator('en');
const waiting = (page: Page) => page.locator('.outbox-item');
const status = (page: Page) => page.locator('[data-outbox-status]');

/** The keys of the tickets that the pages of a context send. */
function watchKeys(page: Page): string[] {
  const keys: string[] = [];
  page.context().on('request', (request) => {
    const isSend = request.url() === ticketEndpoint && request.method() === 'POST';
    if (isSend) keys.push(request.headers()['idempotency-key'] ?? '');
  });
  return keys;
}

for (const locale of starterLocales) {
  const once = onceIn(locale);
  const say = translator(locale);

  test(`in ${locale} what waits is sent as the page opens, and its receipt is there after a reload`, async ({
    page,
  }) => {
    const ticket = frozen(locale, { fileNames: ['wallet.log'] });
    await keep(page, ticket);
    await page.goto(`/${locale}/contact/ticket/`);
    const link = page.locator('.outbox-receipt a');
    await expect(link).toBeVisible();
    const [stored, ...others] = ticketsFrom(emailOf(ticket));
    expect(others).toEqual([]);
    const text = say('ticketOutbox.sent', { reference: stored!.reference });
    await expect(link).toHaveText(text);
    await expect(status(page)).toHaveText(text);
    const [file] = attachmentsOf(stored!.reference);
    expect(Buffer.from(file!.bytes).toString()).toBe('the bytes of wallet.log');
    await page.reload();
    await link.click();
    await expect(page.locator('[data-reference]')).toHaveText(stored!.reference);
  });

  once(
    `in ${locale} a press sends nothing while offline, and the ticket once there is a connection`,
    async ({ page, context }) => {
      const ticket = frozen(locale);
      await keep(page, { ...ticket, state: 'stuck', reason: 'denied' });
      await page.goto(`/${locale}/contact/ticket/`);
      await expect(waiting(page)).toContainText(say('ticketOutbox.denied'));
      await context.setOffline(true);
      await page.locator('[data-action=send]').click();
      await expect(status(page)).toHaveText(say('ticketOutbox.denied'));
      await context.setOffline(false);
      await page.locator('[data-action=send]').click();
      await expect(page.locator('.outbox-receipt')).toHaveCount(1);
      expect(ticketsFrom(emailOf(ticket))).toHaveLength(1);
    },
  );

  test(`in ${locale} the list has no fault that axe finds`, async ({ page }) => {
    const states = ['stuck', 'unknown', 'refused'] as const;
    await keep(page, ...states.map((state) => frozen(locale, { state, reason: 'foreign' })));
    await page.goto(`/${locale}/contact/ticket/`);
    await expect(waiting(page)).toHaveCount(3);
    await page.locator('[data-action=discard]').first().click();
    expect(await axeFaults(page)).toEqual([]);
    const heights = await page
      .locator('.outbox-actions > :visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  });
}

test('offline nothing is sent; once online, the page sends by itself', async ({
  page,
  context,
}) => {
  const ticket = frozen('en', { state: 'waiting', attempts: 1, nextAt: Date.now() + 4000 });
  const keys = watchKeys(page);
  await keep(page, ticket);
  await page.goto(form);
  await expect(waiting(page)).toHaveCount(1);
  await context.setOffline(true);
  await page.waitForTimeout(5000);
  expect(keys).toEqual([]);
  await context.setOffline(false);
  await expect(page.locator('.outbox-receipt')).toHaveCount(1);
  expect(keys).toEqual([ticket.key]);
});

test('any page of the help centre sends what waits', async ({ page }) => {
  const ticket = frozen('en');
  await keep(page, ticket);
  await page.goto('/en/faq/fees/');
  await expect.poll(() => ticketsFrom(emailOf(ticket)).length).toBe(1);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('wenda.outbox'))).toBeNull();
});

test('a tab that is closed while it sends leaves its ticket to the next, under the same key', async ({
  page,
  context,
  watch,
}) => {
  watch.expect(/ERR_|request failed/);
  const ticket = frozen('en');
  const keys = watchKeys(page);
  await keep(page, ticket);
  // The desk gets it, and the answer never comes.
  await context.route(ticketEndpoint, async (route) => {
    await route.fetch();
  });
  await page.goto(form);
  await expect.poll(() => ticketsFrom(emailOf(ticket)).length).toBe(1);
  await page.close();
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  const next = await context.newPage();
  await next.goto(form);
  const [stored] = ticketsFrom(emailOf(ticket));
  await expect(next.locator('.outbox-receipt a')).toContainText(stored!.reference);
  expect(ticketsFrom(emailOf(ticket))).toHaveLength(1);
  expect(keys).toEqual([ticket.key, ticket.key]);
});

test('two tabs send a ticket once, and both say so', async ({ page, context }) => {
  const ticket = frozen('en');
  const keys = watchKeys(page);
  await keep(page, ticket);
  await context.route(ticketEndpoint, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  const other = await context.newPage();
  await Promise.all([page.goto(form), other.goto(form)]);
  for (const tab of [page, other]) await expect(tab.locator('.outbox-receipt')).toHaveCount(1);
  expect(keys).toEqual([ticket.key]);
  expect(ticketsFrom(emailOf(ticket))).toHaveLength(1);
});

test('an acknowledgement that is lost is asked for again by itself', async ({ page, watch }) => {
  watch.expect(/ERR_CONNECTION|request failed/);
  const ticket = frozen('en');
  let lost = 0;
  await keep(page, ticket);
  await page.route(ticketEndpoint, async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    await route.abort('connectionreset');
  });
  await page.goto(form);
  await expect(waiting(page)).toContainText(t('ticketOutbox.unsettled'));
  await expect(page.locator('.outbox-receipt')).toHaveCount(1, { timeout: 20_000 });
  expect(ticketsFrom(emailOf(ticket))).toHaveLength(1);
});

test('a page of a Wi-Fi is no acknowledgement; pressed again, it is sent under the same key', async ({
  page,
}) => {
  const ticket = frozen('en');
  const keys = watchKeys(page);
  await keep(page, ticket);
  const headers = { 'Access-Control-Allow-Origin': '*' };
  await page.route(ticketEndpoint, (route) =>
    route.fulfill({ headers, contentType: 'text/html', body: '<h1>Sign in to the Wi-Fi</h1>' }),
  );
  await page.goto(form);
  await expect(waiting(page)).toContainText(t('ticketOutbox.foreign'));
  await expect(page.locator('.outbox-receipt')).toHaveCount(0);
  await page.unroute(ticketEndpoint);
  await page.locator('[data-action=send]').click();
  await expect(page.locator('.outbox-receipt')).toHaveCount(1);
  await expect(status(page)).toBeFocused();
  expect(keys).toEqual([ticket.key, ticket.key]);
});

test('a ticket is thrown away at the second press, after a word on what may have arrived', async ({
  page,
}) => {
  const keys = watchKeys(page);
  const [first, second] = [
    frozen('en', { state: 'stuck', reason: 'denied', attempts: 1, createdAt: Date.now() - 1000 }),
    frozen('en', { state: 'refused', reason: 'faults', key: null, attempts: 1 }),
  ];
  await keep(page, first, second);
  await page.goto(form);
  const [one, other] = [waiting(page).nth(0), waiting(page).nth(1)];
  await one.locator('[data-action=discard]').click();
  await expect(one).toContainText(t('ticketOutbox.discardMayHaveArrived'));
  await other.locator('[data-action=copy]').focus();
  await expect(one).not.toContainText(t('ticketOutbox.discardMayHaveArrived'));
  await expect(one.locator('[data-action=discard]')).toHaveText(t('ticketOutbox.discard'));
  for (const press of [1, 2])
    await one.locator('[data-action=discard]').click({ clickCount: press });
  await expect(waiting(page)).toHaveCount(1);
  await expect(status(page)).toBeFocused();
  await expect(status(page)).toHaveText(t('ticketOutbox.discarded'));
  await page.reload();
  await expect(waiting(page)).toHaveCount(1);
  expect(keys).toEqual([]);
});

test('what a form service did not answer is not sent again by itself', async ({ page }) => {
  const ticket = frozen('en', { adapter: 'form-service', state: 'sending', attempts: 1 });
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.url() === ticketEndpoint) sent.push(request.method());
  });
  await keep(page, ticket);
  await page.route(ticketEndpoint, (route) =>
    route.fulfill({ headers: { 'Access-Control-Allow-Origin': '*' }, json: { ok: true } }),
  );
  await page.goto(form);
  await expect(waiting(page)).toContainText(t('ticketOutbox.unknown'));
  await page.reload();
  await expect(waiting(page)).toContainText(t('ticketOutbox.unknown'));
  expect(sent).toEqual([]);
  await page.getByRole('button', { name: t('ticketOutbox.sendAgain') }).click();
  await expect(page.locator('.outbox-receipt')).toContainText(t('ticketOutbox.sentUnnamed'));
  expect(sent, 'without a preflight').toEqual(['POST']);
});

test('what another version of the site keeps is left alone, and holds nothing up', async ({
  page,
}) => {
  const later = frozen('en', { state: 'paused' as never, createdAt: 0 });
  const ticket = frozen('en');
  await keep(page, later, ticket);
  await page.goto(form);
  await expect(page.locator('.outbox-receipt')).toHaveCount(1);
  await expect(waiting(page)).toHaveCount(0);
  expect(ticketsFrom(emailOf(ticket))).toHaveLength(1);
  expect(ticketsFrom(emailOf(later))).toEqual([]);
  expect(String(await storedInBrowser(page))).toContain(later.id);
});

test('a ticket whose files cannot be read is not sent without them', async ({ page }) => {
  const ticket = frozen('en', { fileNames: ['wallet.log'] });
  await keep(page, ticket);
  await replaceFiles(page, ticket.id, ['wallet.log']);
  await page.goto(form);
  await expect(waiting(page)).toContainText(t('ticketOutbox.denied'));
  expect(ticketsFrom(emailOf(ticket))).toEqual([]);
});

test('a ticket can be copied and mailed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const ticket = frozen('en', { state: 'stuck', reason: 'denied', fileNames: ['wallet.log'] });
  await keep(page, ticket);
  await page.goto(form);
  await page.locator('[data-action=copy]').click();
  await expect(status(page)).toHaveText(t('ticket.receipt.copied'));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(emailOf(ticket));
  expect(copied).toContain('wallet.log');
  const href = await page.locator('[data-by-mail]').getAttribute('href');
  expect(new URLSearchParams(href!.split('?')[1]).get('subject')).toBe(ticket.fields['subject']);
});
