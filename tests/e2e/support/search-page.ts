import type { Page } from '@playwright/test';

/** What of the search element a test calls. */
interface Asking extends HTMLElement {
  runSearch(query: string): Promise<void>;
}

/** Asks the search page and gives the addresses of its results, the sure ones first, then "perhaps". */
export function hrefsFor(page: Page, query: string): Promise<string[]> {
  return page.evaluate(async (words) => {
    const element = document.querySelector<Asking>('search-page')!;
    await element.runSearch(words);
    const links = element.querySelectorAll<HTMLAnchorElement>('ol.search-results li > a');
    return [...links].map((link) => link.getAttribute('href') ?? '');
  }, query);
}
