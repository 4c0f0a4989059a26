import type { Page } from '@playwright/test';

/** What of the search element a test calls. */
interface Asking extends HTMLElement {
  runSearch(query: string): Promise<void>;
}

/** Asks the search page and gives the addresses of its results, the sure ones first, then "perhaps". */
export async function hrefsFor(page: Page, query: string): Promise<string[]> {
  const [hrefs = []] = await hrefsForAll(page, [query]);
  return hrefs;
}

/** Asks the search page many queries in one go, which draws no answer between them. */
export function hrefsForAll(page: Page, queries: string[]): Promise<string[][]> {
  return page.evaluate(async (all) => {
    const element = document.querySelector<Asking>('search-page')!;
    const answers: string[][] = [];
    for (const query of all) {
      await element.runSearch(query);
      const links = element.querySelectorAll<HTMLAnchorElement>('ol.search-results li > a');
      answers.push([...links].map((link) => link.getAttribute('href') ?? ''));
    }
    return answers;
  }, queries);
}
