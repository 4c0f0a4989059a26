import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { siteTexts } from './site-texts.ts';

/** A search engine as the evaluation drives it, in a page of the built site. */
export interface SearchEngine {
  name: string;
  /** The page that it is asked on. */
  pathIn: (locale: string) => string;
  /** Brings along what a page of the site does not load by itself. */
  prepare: (page: Page, locale: string) => Promise<void>;
  /** Asks and gives the addresses that are shown, best first. */
  ask: (page: Page, query: string, locale: string) => Promise<string[]>;
}

/** A page that loads no search by itself. */
function plainPage(locale: string): string {
  return `/${locale}/official/`;
}

/** The search page: its sure results, then "perhaps". */
export function wenda(name = 'wenda'): SearchEngine {
  return {
    name,
    pathIn: (locale) => `/${locale}/search/`,
    prepare: async (page) => {
      await page.waitForFunction(
        () => 'runSearch' in (document.querySelector('search-page') ?? {}),
      );
    },
    ask: (page, query) =>
      page.evaluate(async (words) => {
        const element = document.querySelector<
          HTMLElement & { runSearch(query: string): Promise<void> }
        >('search-page')!;
        await element.runSearch(words);
        const lists = '[data-search-results] > li > a, [data-search-perhaps] > li > a';
        const links = element.querySelectorAll<HTMLAnchorElement>(lists);
        return [...links].map((link) => link.pathname);
      }, query),
  };
}

/** Pagefind as it comes, with its first ten results; asked on a `siteWithFragments`. */
export const pagefind: SearchEngine = {
  name: 'pagefind',
  pathIn: plainPage,
  prepare: async () => undefined,
  ask: (page, query, locale) =>
    page.evaluate(
      async ([words, address]) => {
        const engine = await import(address);
        const { results } = await engine.search(words);
        const shown = results.slice(0, 10) as { data(): Promise<{ url: string }> }[];
        return (await Promise.all(shown.map((result) => result.data()))).map(({ url }) => url);
      },
      [query, `/pagefind/${locale}/pagefind.js`] as const,
    ),
};

interface MiniSearchPage {
  MiniSearch: typeof import('minisearch').default;
  engine: import('minisearch').default;
}

/** MiniSearch over titles and texts, cut into words by Intl.Segmenter; its index loads as one file. */
export function miniSearch(site: string): SearchEngine {
  return {
    name: 'minisearch',
    pathIn: plainPage,
    prepare: async (page, locale) => {
      const modules = createRequire(import.meta.url).resolve('minisearch');
      // The page takes a plain script; the package names its modules alone.
      const script = modules.replace(/cjs.index\.cjs$/, 'umd/index.js');
      await page.addScriptTag({ path: script });
      await page.evaluate(
        ([texts, lang]) => {
          const self = globalThis as unknown as MiniSearchPage;
          const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
          self.engine = new self.MiniSearch({
            fields: ['title', 'text'],
            searchOptions: { boost: { title: 2 }, prefix: true, fuzzy: 0.2 },
            tokenize: (text) =>
              [...segmenter.segment(text.normalize('NFKC').toLowerCase())]
                .filter(({ isWordLike }) => isWordLike)
                .map(({ segment }) => segment),
          });
          self.engine.addAll(texts);
        },
        [siteTexts(site, locale), locale] as const,
      );
    },
    ask: (page, query) =>
      page.evaluate((words) => {
        const { engine } = globalThis as unknown as MiniSearchPage;
        return engine
          .search(words)
          .slice(0, 10)
          .map(({ id }) => String(id));
      }, query),
  };
}
