import { langOf } from '../../src/i18n/locales.ts';
import { starterLocales } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { siteAddress } from './support/addresses.ts';
import { attachmentsOf, ticketOf } from './support/desk.ts';
import { smallPng } from './support/png.ts';
import { stories, withdrawalProblem } from './support/problems.ts';
import { expect, test } from './support/test.ts';
import { newEmail, readReference } from './support/ticket-page.ts';

const { reference: entry, category, words } = withdrawalProblem;

for (const locale of starterLocales) {
  test(`a reader of ${locale} goes from the chooser to an answer, and on to a ticket`, async ({
    page,
  }) => {
    const other = starterLocales.find((code) => code !== locale)!;
    const answer = `/${locale}/${entry}/`;
    const email = newEmail(locale);
    const picture = smallPng('출금 截图.png');

    await page.goto('/');
    await page.locator(`main a[hreflang="${langOf(locale)}"]`).click();
    await expect(page).toHaveURL(`/${locale}/`);

    await page.locator('#home-search').fill(words[locale]);
    await page.locator('#home-search').press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=`));
    const results = page.locator('ol.search-results li > a');
    await expect(results.first()).toBeVisible();
    const hrefs = await results.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(hrefs.slice(0, 3), `the first three for “${words[locale]}”`).toContain(answer);
    await page.locator(`ol.search-results a[href="${answer}"]`).click();
    await expect(page).toHaveURL(answer);

    for (const target of [other, locale]) {
      await page.locator('[popovertarget="languages"]').click();
      await page.locator(`#languages a[hreflang="${langOf(target)}"]`).click();
      await expect(page).toHaveURL(`/${target}/${entry}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', langOf(target));
    }

    await page.getByRole('link', { name: translator(locale)('article.askUs') }).click();
    await expect(page.locator('#category')).toHaveValue(category);
    await expect(page.locator('[name="page_url"]')).toHaveValue(siteAddress + answer);
    await expect(page.locator('#txid')).toBeVisible();
    await expect(page.locator('#pair')).toBeHidden();

    await page.fill('#email', email);
    await page.fill('#order_number', 'W20261120-8841');
    await page.fill('#network', 'ＴＲＣ20');
    await page.fill('#amount', '1,250.50');
    await page.fill('#description', stories[locale]);
    await page.setInputFiles('#files', picture);
    await page.locator('[data-send]').click();

    const reference = await readReference(page);
    await expect(page.locator('[data-reply]')).toHaveText(/20\d\d.*\d\d:\d\d/);

    const ticket = ticketOf(reference);
    expect(ticket).toMatchObject({
      ...{ category, email, locale },
      description: stories[locale],
      page_url: siteAddress + answer,
    });
    expect(JSON.parse(ticket?.evidence ?? '{}')).toEqual({
      order_number: 'W20261120-8841',
      network: 'TRC20',
      amount: '1250.50',
    });
    const files = attachmentsOf(reference);
    expect(files.map(({ name, kind }) => ({ name, kind }))).toEqual([
      { name: picture.name, kind: 'png' },
    ]);
    expect(picture.buffer.equals(files[0]!.bytes), 'the same bytes').toBe(true);
  });
}
