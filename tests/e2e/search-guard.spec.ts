import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serveLogged, type LoggedSite } from './support/access-log.ts';
import { results } from './support/addresses.ts';
import { leaksOf } from './support/leaks.ts';
import { dialogOf, openDialog } from './support/search-dialog.ts';
import { expectState } from './support/search-results.ts';
import { typedSecrets, type TypedSecret } from './support/search-secrets.ts';
import { startSpy, type Spy } from './support/spy.ts';
import { storedInBrowser } from './support/stored-in-browser.ts';
import { expect, test as base } from './support/test.ts';

/** A test whose browser reaches a server of its own, with a log, through a spy. */
const test = base.extend<{ spy: Spy; site: LoggedSite }>({
  spy: async ({}, use) => {
    const spy = await startSpy();
    await use(spy);
    spy.close();
  },
  site: async ({ watch }, use) => {
    const site = await serveLogged(join(results, 'site'));
    watch.allowOrigin(site.address);
    await use(site);
    await site.close();
  },
  proxy: async ({ spy }, use) => use(spy.proxy),
});

/** How a query comes into search: opens a page there, and asks. */
const fields: Record<string, { open: (page: Page) => Promise<void>; ask: Ask; path: string }> = {
  'the search page': {
    path: '/en/search/',
    open: async () => {},
    ask: async (page, text) => {
      await page.fill('#search-input', text);
      await page.press('#search-input', 'Enter');
      await expectState(page, 'refused');
      await expect(page.locator('#search-input')).toHaveValue('');
      // So that the next refusal is not taken for this one.
      await page.locator('[data-search-results]').evaluate((list) => {
        list.dataset['state'] = 'idle';
      });
    },
  },
  'the dialog': {
    path: '/en/faq/fees/',
    open: async (page) => void (await openDialog(page)),
    ask: async (page, text) => {
      const { dialog, input } = dialogOf(page);
      await input.fill('fees');
      await expect(dialog.locator('.search-refused')).toBeHidden();
      await input.fill(text);
      await input.press('Enter');
      await expect(dialog.locator('.search-refused')).toBeVisible();
      await expect(input).toHaveValue('');
    },
  },
  'the field of the home page': {
    path: '/en/',
    open: async () => {},
    ask: async (page, text) => {
      await page.fill('#home-search', text);
      await page.press('#home-search', 'Enter');
      const { dialog } = dialogOf(page);
      await expect(dialog.locator('.search-refused')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('#home-search')).toHaveValue('');
    },
  },
};
type Ask = (page: Page, text: string) => Promise<void>;

for (const [name, { path, open, ask }] of Object.entries(fields)) {
  test(`no secret of any kind gets out of ${name}`, async ({ page, site, spy }) => {
    test.slow();
    const secrets = await typedSecrets();
    expect(secrets.length).toBeGreaterThan(80);
    await page.goto(site.address + path);
    await tellMissed(page);
    await open(page);
    const visited = await page.evaluate(() => history.length);
    for (const { name: form, text } of secrets) {
      await test.step(form, () => ask(page, text));
      expect(page.url(), form).toBe(site.address + path);
    }
    expect(await page.evaluate(() => history.length)).toBe(visited);
    // A pause after which a dialog searches by itself, and a page tells what was missed.
    await page.waitForTimeout(500);
    expectNoLeaks(secrets, {
      'the log of the server': Buffer.from(site.log.join('\n')),
      'what was sent': Buffer.concat(spy.sent()),
      'what the browser keeps': await storedInBrowser(page),
    });
  });
}

test('what may be known does get out, and is seen where a secret would be', async ({
  page,
  site,
  spy,
  watch,
}) => {
  // The static server takes no beacons.
  watch.expect(/404.*\/missed/);
  const query = 'zzqxj wombat quokka';
  await page.goto(`${site.address}/en/search/`);
  await tellMissed(page);
  await page.fill('#search-input', query);
  await page.press('#search-input', 'Enter');
  await expectState(page, 'done');
  await expect.poll(() => spy.sent().some((bytes) => leaksOf(query, bytes).length > 0)).toBe(true);
  await page.reload();
  expect(leaksOf(query, Buffer.from(site.log.join('\n')))).not.toEqual([]);
  expect(leaksOf(query, await storedInBrowser(page))).not.toEqual([]);
});

/** Lets the search page tell what it missed, as operators can. */
async function tellMissed(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('search-page')?.setAttribute('data-missed', '/missed');
  });
}

function expectNoLeaks(secrets: TypedSecret[], places: Record<string, Buffer>): void {
  for (const [place, bytes] of Object.entries(places)) {
    const leaking = secrets.filter(({ secret }) => leaksOf(secret, bytes).length > 0);
    expect(
      leaking.map(({ name }) => name),
      place,
    ).toEqual([]);
  }
}
