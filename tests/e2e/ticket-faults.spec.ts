import type { Page } from '@playwright/test';
import { starterLocales } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { isWhole } from '../lab/rigs/scale.ts';
import { recordFigures } from '../lab/rigs/support/figures.ts';
import { sha256 } from '../lab/rigs/support/made-tickets.ts';
import { faultNamed, faults, type Fault } from '../lab/rigs/support/faults.ts';
import { expect, test, type FaultRig } from './support/fault-rig.ts';
import {
  bringHome,
  claimsSent,
  expectKept,
  expectTold,
  referenceOn,
  sendNow,
} from './support/outbox-page.ts';
import { smallPng } from './support/png.ts';
import { stories } from './support/problems.ts';
import { openFilledForm } from './support/ticket-page.ts';

const picture = smallPng('fault.png', 300);

/** Every fault in every language, or in one that changes from fault to fault. */
const cases = faults.flatMap((fault, index) =>
  (isWhole ? starterLocales : [starterLocales[index % starterLocales.length]!]).map((locale) => ({
    fault,
    locale,
  })),
);

/** Where it matters less how often than that: every language, or one. */
const someLocales = isWhole ? starterLocales : [starterLocales[1]!];

for (const { fault, locale } of cases) {
  test(`${fault.name}, in ${locale}: nothing lost, doubled or called sent`, async ({
    page,
    rig,
  }) => {
    const email = await openFilledForm(page, locale);
    await page.setInputFiles('#files', picture);
    await begin(page, rig, fault);
    await page.locator('form [data-send]').click();
    if (fault.isHanging) {
      await expect.poll(() => rig.storedFrom(email).length).toBe(1);
      await expect(page.locator('[data-sending]')).toBeVisible();
    } else if (fault.told === 'refused') {
      await expect(page.locator('[data-summary]')).toBeFocused();
      await expect(page.locator('#description')).toHaveValue(stories[locale]);
      expect(rig.storedFrom(email)).toEqual([]);
    } else {
      await expectTold(page, translator(locale)(`ticketOutbox.${fault.told}`));
    }
    expect(await claimsSent(page), 'called sent').toBe(false);
    const keys = keysOf(rig);
    await end(page, rig, fault);

    if (fault.told === 'refused') await page.locator('form [data-send]').click();
    const reference = await bringHome(page);
    const stored = rig.storedFrom(email);
    expect(stored.map((record) => record.reference)).toEqual([reference]);
    expect(stored[0]!.fields['description']).toBe(stories[locale]);
    expect(stored[0]!.files).toEqual([{ name: picture.name, sha256: sha256(picture.buffer) }]);
    if (fault.told !== 'refused') expect(keysOf(rig).union(keys).size).toBe(1);
  });
}

test('a Retry-After is honoured, in seconds and as a date', async ({ page, rig }) => {
  for (const name of ['429 with seconds', '429 with a date']) {
    await openFilledForm(page, 'en');
    await rig.proxy.fail(faultNamed(name), 1);
    await page.locator('form [data-send]').click();
    await expectKept(page, 'waiting');
    await expect.poll(() => rig.proxy.posts.length, { timeout: 20_000 }).toBe(2);
    const [first, second] = rig.proxy.posts;
    expect(second!.at - first!.at, name).toBeGreaterThanOrEqual(1950);
    await bringHome(page);
  }
});

for (const locale of someLocales) {
  test.describe(`in ${locale}`, () => {
    test('a tab closed while sending loses and doubles nothing', async ({ page, context, rig }) => {
      const email = await sendAndHang(page, rig, locale);
      await page.close();
      await rig.proxy.heal();
      const later = await context.newPage();
      await later.goto(`/${locale}/contact/ticket/`);
      const reference = await bringHome(later);
      expect(rig.storedFrom(email).map((record) => record.reference)).toEqual([reference]);
    });

    test('a reload in the middle loses and doubles nothing', async ({ page, rig }) => {
      const email = await sendAndHang(page, rig, locale);
      await page.reload();
      await rig.proxy.heal();
      const reference = await bringHome(page);
      expect(rig.storedFrom(email).map((record) => record.reference)).toEqual([reference]);
    });

    test('a ticket sent offline goes by itself once online', async ({ page, context, rig }) => {
      const email = await openFilledForm(page, locale);
      // What sending takes has been loaded by then: it loads with the first focus.
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      await page.locator('form [data-send]').click();
      await expect(page.locator('ticket-outbox [data-outbox-item]')).toBeVisible();
      expect(await claimsSent(page)).toBe(false);
      await context.setOffline(false);
      const receipt = page.locator('ticket-outbox [data-receipts] a');
      await expect(receipt).toBeVisible({ timeout: 30_000 });
      await receipt.click();
      const reference = await referenceOn(page);
      expect(rig.storedFrom(email).map((record) => record.reference)).toEqual([reference]);
    });

    test('two tabs that send the same ticket make one', async ({ page, context, rig }) => {
      const email = await openFilledForm(page, locale);
      await rig.proxy.fail(faultNamed('503'));
      await page.locator('form [data-send]').click();
      await expectKept(page, 'waiting');
      const other = await context.newPage();
      await other.goto(`/${locale}/contact/ticket/`);
      await expectKept(other, 'waiting');
      await rig.proxy.heal();
      await Promise.all([sendNow(page), sendNow(other)]);
      const references = [await bringHome(page), await bringHome(other)];
      expect(new Set(references).size).toBe(1);
      expect(rig.storedFrom(email).map((record) => record.reference)).toEqual([references[0]]);
      expect(keysOf(rig).size, 'one key for both tabs').toBe(1);
    });
  });
}

test.afterAll(() => {
  recordFigures('faults', {
    faults: faults.length,
    languages: isWhole ? starterLocales.length : 'one each',
  });
});

async function sendAndHang(page: Page, rig: FaultRig, locale: (typeof starterLocales)[number]) {
  const email = await openFilledForm(page, locale);
  await rig.proxy.fail(faultNamed('acknowledgement lost'));
  await page.locator('form [data-send]').click();
  await expect.poll(() => rig.storedFrom(email).length).toBe(1);
  return email;
}

async function begin(page: Page, rig: FaultRig, fault: Fault): Promise<void> {
  await rig.proxy.fail(fault);
  // Nothing but the browser itself can fail to resolve a name.
  if (fault.kind === 'dns') {
    await page.route(`${rig.proxy.address}/**`, (route) => route.abort('namenotresolved'));
  }
}

async function end(page: Page, rig: FaultRig, fault: Fault): Promise<void> {
  await rig.proxy.heal();
  if (fault.kind === 'dns') await page.unroute(`${rig.proxy.address}/**`);
}

function keysOf(rig: FaultRig): Set<string | undefined> {
  return new Set(rig.proxy.posts.map(({ key }) => key));
}
