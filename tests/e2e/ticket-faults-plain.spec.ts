import { starterLocales } from '../starter-locales.ts';
import { isWhole } from '../lab/rigs/scale.ts';
import { faults } from '../lab/rigs/support/faults.ts';
import { expect, test } from './support/fault-rig.ts';
import { fillRequired, newEmail } from './support/ticket-page.ts';

test.use({ javaScriptEnabled: false });

/** Where the desk's own receipt has its reference. */
const receipt = '.reference strong';

/** Those that are told from an answer by a person: CORS is for scripts. In short, those that follow a commit. */
const committed = ['reset after the commit', 'truncated JSON', 'acknowledgement lost'];
const chosen = faults.filter(
  ({ name }) => name !== 'no CORS headers' && (isWhole || committed.includes(name)),
);

for (const [index, fault] of chosen.entries()) {
  const locale = starterLocales[index % starterLocales.length]!;

  test(`without JavaScript, ${fault.name}, in ${locale}: sent again, it is one ticket`, async ({
    page,
    rig,
  }) => {
    const email = newEmail(locale);
    const form = `/${locale}/contact/ticket/`;
    await page.goto(form);
    await fillRequired(page, locale, email);
    await rig.proxy.fail(fault);
    if (fault.kind === 'dns') {
      await page.route(`${rig.proxy.address}/**`, (route) => route.abort('namenotresolved'));
    }
    const tried = fault.kind ? page.waitForEvent('requestfailed') : page.waitForEvent('request');
    await page.locator('form [data-send]').click({ noWaitAfter: true });
    await tried;
    if (fault.deal) await expect.poll(() => rig.proxy.posts.length).toBeGreaterThan(0);
    if (committed.includes(fault.name)) {
      await expect.poll(() => rig.storedFrom(email).length).toBe(1);
    }
    await rig.proxy.heal();
    // The browser may have asked again by itself: what it shows now must be true.
    await expect(async () => {
      const claimed = await page.locator(receipt).allInnerTexts();
      const known = rig.storedFrom(email).map((record) => record.reference);
      expect(
        claimed.filter((one) => !known.includes(one)),
        'falsely called sent',
      ).toEqual([]);
    }).toPass();
    await page.unrouteAll();

    await page.goto(form);
    await fillRequired(page, locale, email);
    await page.locator('form [data-send]').click();
    const told = await page.locator(receipt).innerText();
    expect(rig.storedFrom(email).map((record) => record.reference)).toEqual([told]);
  });
}
