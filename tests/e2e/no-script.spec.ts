import { langOf } from '../../src/i18n/locales.ts';
import { starterLocales } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { deskAddress } from './support/addresses.ts';
import { attachmentsOf, ticketsFrom } from './support/desk.ts';
import { smallPng } from './support/png.ts';
import { stories, withdrawalProblem } from './support/problems.ts';
import { expect, test } from './support/test.ts';
import { newEmail } from './support/ticket-page.ts';

test.use({ javaScriptEnabled: false });

const { reference: entry, category, words } = withdrawalProblem;

for (const locale of starterLocales) {
  const t = translator(locale);

  test(`without scripts a reader of ${locale} reaches an answer over the lists`, async ({
    page,
  }) => {
    const other = starterLocales.find((code) => code !== locale)!;
    await page.goto('/');
    await page.locator(`main a[hreflang="${langOf(locale)}"]`).click();
    await expect(page).toHaveURL(`/${locale}/`);

    await page.locator('#home-search').fill(words[locale]);
    await page.locator('#home-search').press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\??$`));
    await expect(page.locator('noscript .no-script')).toHaveText(t('search.noScript'));
    await expect(page.locator('noscript .no-script')).toBeVisible();

    await page.locator('.browse-lists a[href$="/topics/withdrawals/"]').click();
    await page.locator(`main a[href="/${locale}/${entry}/"]`).click();
    await expect(page.locator('h1')).toBeVisible();

    await page.locator('[popovertarget="languages"]').click();
    await page.locator(`#languages a[hreflang="${langOf(other)}"]`).click();
    await expect(page).toHaveURL(`/${other}/${entry}/`);
    await page.goBack();

    await page.locator('[popovertarget="urgent-help"]').click();
    await expect(page.locator('#urgent-help')).toBeVisible();
    await page.locator('#urgent-help a').first().click();
    await expect(page).toHaveURL(`/${locale}/faq/account-stolen/`);
  });

  test(`without scripts a ticket in ${locale} is corrected, sent and confirmed`, async ({
    page,
    watch,
  }) => {
    const email = newEmail(locale);
    const picture = smallPng('screen.png');
    await page.goto(`/${locale}/${entry}/`);
    await page.getByRole('link', { name: t('article.askUs') }).click();

    await page.selectOption('#category', category);
    await page.fill('#email', email);
    await page.fill('#subject', words[locale].slice(0, 20));
    await page.fill('#order_number', 'W20261120-8841');
    await page.fill('#amount', '<b>250</b>');
    await page.fill('#description', stories[locale]);
    await page.setInputFiles('#files', picture);
    watch.expect(/status of 422/);
    await page.locator('[data-send]').click();

    await expect(page).toHaveURL(`${deskAddress}/v1/tickets`);
    await expect(page.locator('html')).toHaveAttribute('lang', langOf(locale));
    await expect(page).toHaveTitle(new RegExp(`^${t('ticket.errorPrefix')}`));
    const [fault] = await page.locator('.summary a').allInnerTexts();
    await expect(page.locator('#amount-error')).toHaveText(fault!);
    const kept = { category, email, order_number: 'W20261120-8841', amount: '<b>250</b>' };
    for (const [name, value] of Object.entries({ ...kept, description: stories[locale] })) {
      await expect(page.locator(`[name="${name}"]`), `what was typed as ${name}`).toHaveValue(
        value,
      );
    }
    await expect(page.getByText(t('ticket.attachments.chooseAgain'))).toContainText(picture.name);
    expect(ticketsFrom(email), 'nothing is stored before it is right').toEqual([]);

    await page.locator('.summary a').click();
    await page.fill('#amount', '250');
    await page.setInputFiles('#files', picture);
    await page.getByRole('button', { name: t('ticket.send') }).click();

    await expect(page.locator('h1')).toHaveText(t('ticket.receipt.title'));
    const reference = await page.locator('.reference strong').innerText();
    const replyBy = t('ticket.receipt.replyBy', { time: '|' }).split('|')[0]!;
    await expect(page.locator('main')).toContainText(replyBy);
    await expect(page.locator('main')).toContainText(picture.name);
    expect(ticketsFrom(email)).toMatchObject([
      { reference, category, locale, description: stories[locale] },
    ]);
    expect(picture.buffer.equals(attachmentsOf(reference)[0]!.bytes), 'the same bytes').toBe(true);

    await page.locator('main a.action').click();
    await expect(page).toHaveURL(`/${locale}/`);
  });
}
