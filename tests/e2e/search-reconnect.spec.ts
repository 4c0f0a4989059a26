import { starterLocales } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { openDialog } from './support/search-dialog.ts';
import { indexedEntries } from './support/search-entries.ts';
import { expectState, openAnswer, sureHrefs } from './support/search-results.ts';
import { expect, onceIn, test } from './support/test.ts';

/** Of so many words that the list of seed phrases is asked for, which cannot be had offline. */
const long = 'when will you send back all the money that was taken from me last week';

// What a browser and Pagefind say of each part that cannot be had.
test.beforeEach(({ watch }) => watch.expect(/ERR_INTERNET_DISCONNECTED|Failed to load/));

for (const locale of starterLocales) {
  const once = onceIn(locale);
  const t = translator(locale);
  const [, , title] = indexedEntries(locale).find(([, name]) => name === 'topics/withdrawals')!;

  once(
    `what was found without the texts in ${locale} is asked again when back`,
    async ({ page, context }) => {
      await openAnswer(page, locale, { q: title });
      const whole = await sureHrefs(page);
      await page.goto(`/${locale}/search/`, { waitUntil: 'networkidle' });
      await context.setOffline(true);
      await page.fill('#search-input', title);
      await page.press('#search-input', 'Enter');
      await expect(page).toHaveURL(/q=/);
      await expect(page.getByRole('status')).not.toHaveText(t('search.searching'));
      await context.setOffline(false);
      await expect.poll(() => sureHrefs(page)).toEqual(whole);
    },
  );
}

test('a long question in en is asked by itself when back', async ({ page, context }) => {
  await page.goto('/en/search/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.fill('#search-input', long);
  await page.press('#search-input', 'Enter');
  await expect(page.getByRole('status')).toHaveText(translator('en')('search.offline'));
  await context.setOffline(false);
  await expectState(page, 'done');
  await expect(page.locator('#search-input')).toHaveValue(long);
  await expect(page).toHaveURL(`/en/search/?${new URLSearchParams({ q: long })}`);
});

test('Enter in the dialog keeps a long question in en', async ({ page, context }) => {
  await page.goto('/en/faq/fees/');
  const { dialog, input, options, status } = await openDialog(page);
  await context.setOffline(true);
  await input.fill(long);
  await expect(status).toHaveText(translator('en')('search.offline'));
  await input.press('Enter');
  await expect(dialog).toBeVisible();
  await expect(status).toHaveText(translator('en')('search.offline'));
  await expect(input).toHaveValue(long);
  await context.setOffline(false);
  await expect(options.first()).toBeVisible();
});
