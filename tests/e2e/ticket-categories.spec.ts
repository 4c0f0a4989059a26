import type { Page } from '@playwright/test';
import { starterLocales } from '../starter-locales.ts';
import { translator } from '../../src/i18n/translate.ts';
import { replyTime } from '../../src/models/reply-time.ts';
import { inLocale } from '../../src/schemas/fields.ts';
import { readSite } from '../../src/schemas/read-site.ts';
import { ticketOf } from './support/desk.ts';
import { stories } from './support/problems.ts';
import { newEmail, readReference } from './support/ticket-page.ts';
import { expect, test } from './support/test.ts';

const { categories, evidence } = readSite().ticket;

/** What is written into a piece of evidence, by its kind. */
const written = { text: 'TRC20', number: '250.5', datetime: '2026-11-20T09:05:30' };

for (const locale of starterLocales) {
  const t = translator(locale);

  test(`each category in ${locale} asks for its own evidence, which arrives`, async ({ page }) => {
    test.setTimeout(90_000);
    for (const { id, hint, replyHours, fields } of categories) {
      await page.goto(`/${locale}/contact/ticket/?category=${id}`);
      await expect(page.locator('#category'), id).toHaveValue(id);
      expect((await shownEvidence(page)).toSorted(), id).toEqual(fields.toSorted());
      const note = page.locator('.category-note:visible');
      await expect(note).toContainText(replyTime(replyHours, t));
      if (hint) await expect(note).toContainText(inLocale(hint, locale));

      for (const field of fields) await page.fill(`#${field}`, written[evidence[field]!.kind]);
      await page.fill('#email', newEmail(locale));
      await page.fill('#description', stories[locale]);
      await page.locator('form [data-send]').click();
      const ticket = ticketOf(await readReference(page));
      expect(ticket?.category).toBe(id);
      const kept = JSON.parse(ticket?.evidence ?? '{}') as Record<string, string>;
      expect(Object.keys(kept).toSorted(), id).toEqual(fields.toSorted());
      for (const field of fields) {
        expect(kept[field], field).toMatch(written[evidence[field]!.kind]);
      }
    }
  });
}

/** The evidence fields that a requester sees. */
function shownEvidence(page: Page): Promise<string[]> {
  return page
    .locator('fieldset [data-field] :is(input, textarea):visible')
    .evaluateAll((fields) => fields.map(({ id }) => id));
}
