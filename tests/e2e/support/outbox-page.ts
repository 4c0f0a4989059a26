import { expect, type Locator, type Page } from '@playwright/test';

/** The tickets that wait in the browser, as the ticket page lists them. */
export function outboxItems(page: Page): Locator {
  return page.locator('ticket-outbox [data-outbox-item]');
}

/** Waits until the outbox says a sentence of its one ticket. */
export async function expectTold(page: Page, sentence: string): Promise<void> {
  await expect(outboxItems(page)).toHaveCount(1);
  await expect(outboxItems(page)).toContainText(sentence, { timeout: 20_000 });
}

/** Waits until the outbox shows its one ticket in a state. */
export async function expectKept(page: Page, state: string): Promise<void> {
  await expect(outboxItems(page)).toHaveCount(1);
  await expect(outboxItems(page)).toHaveAttribute('data-state', state, { timeout: 20_000 });
}

/** Presses "send now" once, where it is offered. */
export async function sendNow(page: Page): Promise<void> {
  const button = outboxItems(page).locator('[data-action=send]');
  if (await button.isVisible()) await button.click({ timeout: 2000 }).catch(() => undefined);
}

/**
 * Waits for the acknowledgement of a ticket in the outbox, pressing "send now" meanwhile, and gives the
 * reference of the receipt.
 */
export async function bringHome(page: Page): Promise<string> {
  const receipt = page.locator('ticket-outbox [data-receipts] a');
  await expect
    .poll(
      async () => {
        if (isReceipt(page) || (await receipt.count()) > 0) return 'sent';
        await sendNow(page);
        return 'waiting';
      },
      { timeout: 30_000, intervals: [300, 1000] },
    )
    .toBe('sent');
  if (!isReceipt(page)) await receipt.first().click();
  return referenceOn(page);
}

/** The reference that a confirmation shows. */
export async function referenceOn(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/contact\/ticket\/sent\//);
  const place = page.locator('[data-reference]');
  await expect(place).toHaveText(/^[A-Z]{2}-[A-Z0-9-]{6,}$/);
  return place.innerText();
}

/** Whether a page says that a ticket was sent: the confirmation, or a reference anywhere. */
export async function claimsSent(page: Page): Promise<boolean> {
  const references = page.locator('[data-reference]:visible, ticket-outbox [data-receipts] a');
  return isReceipt(page) || (await references.count()) > 0;
}

function isReceipt(page: Page): boolean {
  return /\/contact\/ticket\/sent\//.test(page.url());
}
