import { beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/checks/check-content.ts';
import { translator } from '../../../src/i18n/translate.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { deadAddresses } from './addresses.ts';
import { builtAddresses, canonicalOf } from './routes.ts';
import { attribute, textOf, type BuiltSite, type Page } from './site.ts';

/** What a phone is given at most for a list, in bytes of HTML. */
const most = 40_000;

/** What a reader sees of long lists, in `content`; another file builds it, since builds of one project cannot run side by side. */
export function describeLongLists(
  content: string,
  siteUrl: string,
  build: () => Promise<BuiltSite>,
): void {
  describe('a folder with long lists', () => {
    const t = translator('ko');
    let site: BuiltSite;

    beforeAll(async () => {
      site = await build();
    }, 120_000);

    const isList = ({ path }: Page) =>
      collections.some((name) =>
        new RegExp(`^/ko/${name}/((category|topic)/[^/]+/)?(page/[0-9]+/)?$`).test(path),
      );
    const linksOn = ({ root }: Page, selector: string) =>
      root.querySelectorAll(selector).map((link) => attribute(link, 'href') ?? '');
    /** A page and those that follow it. */
    const from = (path: string): Page[] => {
      const page = site.pageAt(path)!;
      const [next] = linksOn(page, '.pager a[rel="next"]');
      return [page, ...(next ? from(next) : [])];
    };

    test('has the addresses of the table, and no dead link', async () => {
      const { routes } = await checkContent(content);
      expect([...routes.keys()].sort()).toEqual(builtAddresses(site));
      expect(deadAddresses(site, siteUrl)).toEqual([]);
    });

    test('gives a phone no list or home page that is too large', () => {
      const lists = [...site.pages.filter(isList), site.pageAt('/ko/')!];
      expect(lists.length).toBeGreaterThan(10);
      const sizes = lists.map(({ path, html }) => [path, Buffer.byteLength(html)] as const);
      expect(sizes.filter(([, size]) => size > most)).toEqual([]);
    });

    test.each(collections)('leads from the list of %s to each of them', (collection) => {
      const pages = from(`/ko/${collection}/`);
      const isEntry = (path: string) => new RegExp(`^/ko/${collection}/[^/]+/$`).test(path);
      const ofTopics = pages
        .flatMap((page) => linksOn(page, '.show-all a'))
        .flatMap((path) => from(path));
      expect([...pages, ...ofTopics].length).toBeGreaterThan(1);
      const linked = [...pages, ...ofTopics].flatMap((page) => linksOn(page, 'main a'));
      const written = site.pages.map(({ path }) => path).filter(isEntry);
      expect([...new Set(linked.filter(isEntry))].sort()).toEqual(written);
    });

    test('says on each further page which one it is, to readers and to search engines', () => {
      const further = site.pages.filter(isList).filter(({ path }) => /\/page\//.test(path));
      for (const page of further) {
        const number = Number(/page\/([0-9]+)/.exec(page.path)?.[1]);
        const total = from(page.path).length + number - 1;
        const says = t('list.page', { number, total });
        expect(textOf(page.root.querySelector('h1')), page.path).toContain(says);
        expect(textOf(page.root.querySelector('head > title')), page.path).toContain(says);
        expect(canonicalOf(page)).toBe(siteUrl + page.path);
        const [previous] = linksOn(page, '.pager a[rel="prev"]');
        expect(linksOn(site.pageAt(previous!)!, '.pager a[rel="next"]')).toEqual([page.path]);
      }
    });

    test('leads from a topic to all of its questions and guides', () => {
      expect(linksOn(site.pageAt('/ko/topics/topic-0/')!, '.show-all a')).toEqual([
        '/ko/faq/topic/topic-0/',
        '/ko/tutorials/topic/topic-0/',
      ]);
    });
  });
}
