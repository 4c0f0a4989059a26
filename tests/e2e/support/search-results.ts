import type { Locator, Page } from '@playwright/test';
import type { StarterLocale } from '../../starter-locales.ts';
import { expect } from './test.ts';

/** What of the search page's address a test sets. */
export interface Asked {
  q: string;
  collection?: string;
  topic?: string;
  sort?: string;
}

/** Opens the search page with a question in its address, and waits until the answer stands there. */
export async function openAnswer(page: Page, locale: StarterLocale, asked: Asked): Promise<void> {
  await page.goto(`/${locale}/search/?${new URLSearchParams({ ...asked })}`);
  await expectState(page, 'done');
}

/** Waits until the last question has come to an end of that kind. */
export async function expectState(page: Page, state: string): Promise<void> {
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', state);
}

/** The links of the sure results. */
export function sureLinks(page: Page): Locator {
  return page.locator('[data-search-results] > li > a');
}

/** The addresses of the sure results, in their order. */
export function sureHrefs(page: Page): Promise<string[]> {
  return sureLinks(page).evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

/** How many words are marked on the page that is open (CSS Custom Highlight API). */
export function marksOn(page: Page): Promise<number> {
  return page.evaluate(() => CSS.highlights.get('search')?.size ?? 0);
}

/** What only the text of the answer about fees says, far down in it. */
export const deepWords: Record<StarterLocale, string> = {
  zh: '拥堵',
  en: 'traffic',
  ja: '受取額',
  ko: '혼잡도',
};
