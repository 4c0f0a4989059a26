import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { starterLocales } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { results } from './support/addresses.ts';
import { openFilledForm, readReference } from './support/ticket-page.ts';
import { expect, test } from './support/test.ts';

for (const locale of starterLocales) {
  const t = translator(locale);

  test(`where is my ticket: asked from the receipt, and by hand, in ${locale}`, async ({
    page,
    watch,
  }) => {
    watch.expect(/status of 404/);
    await openFilledForm(page, locale);
    await page.locator('[data-send]').click();
    const reference = await readReference(page);
    const token = await page.locator('[data-token]').innerText();
    await page.getByRole('link', { name: t('ticketStatus.link') }).click();

    const answer = page.locator('[data-answer]:visible');
    await expect(answer).toHaveText(t('ticketStatus.received'));
    await expect(page.locator('[data-time="replyBy"]')).toHaveText(/UTC/);
    await expect(page.locator('#reference')).toHaveValue(reference);

    setState(reference, 'answered');
    await page.reload();
    await expect(answer).toHaveText(t('ticketStatus.answered'));

    await page.goto(`/${locale}/contact/ticket/status/`);
    await page.getByRole('button', { name: t('ticketStatus.ask') }).click();
    await expect(page.locator('#reference-error')).toHaveText(t('ticketStatus.reference.missing'));
    await expect(page.locator('#reference')).toBeFocused();
    await page.fill('#reference', reference.toLowerCase().replaceAll('-', ' '));
    await page.fill('#token', 'not the token of this ticket');
    await page.press('#token', 'Enter');
    await expect(answer).toHaveText(t('ticketStatus.notFound'));
    await page.fill('#token', token);
    await page.press('#token', 'Enter');
    await expect(answer).toHaveText(t('ticketStatus.answered'));
    expect(page.url()).not.toContain(token);
  });
}

function setState(reference: string, state: string): void {
  const database = new DatabaseSync(join(results, 'desk', 'desk.sqlite'), { timeout: 5000 });
  database.prepare('UPDATE tickets SET state = ? WHERE reference = ?').run(state, reference);
  database.close();
}
