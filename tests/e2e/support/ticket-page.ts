import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { StarterLocale } from '../../starter-locales.ts';
import { stories } from './problems.ts';
import { expect } from './test.ts';

/** An address that no other test writes from, by which its tickets are found again. */
export function newEmail(locale: StarterLocale): string {
  return `${locale}-${randomUUID().slice(0, 12)}@example.com`;
}

/** Fills in what the form cannot be sent without. */
export async function fillRequired(
  page: Page,
  locale: StarterLocale,
  email: string,
): Promise<void> {
  await page.selectOption('#category', 'other');
  await page.fill('#email', email);
  await page.fill('#description', stories[locale]);
}

/** Opens a locale's form with everything required filled in, and gives the address it is sent from. */
export async function openFilledForm(page: Page, locale: StarterLocale): Promise<string> {
  const email = newEmail(locale);
  await page.goto(`/${locale}/contact/ticket/`);
  await fillRequired(page, locale, email);
  return email;
}

/** Reads the reference off the confirmation page. */
export async function readReference(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/contact\/ticket\/sent\//);
  const place = page.locator('[data-reference]');
  await expect(place).toHaveText(/^[A-Z]{2}-[A-Z0-9-]{6,}$/);
  return place.innerText();
}
