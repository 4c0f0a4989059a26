import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { corpusContent, makeCorpusContent } from '../corpus-content.ts';
import { contentFolder } from '../../src/files/content-folder.ts';
import { site as document } from './support/content.ts';
import {
  builtAddresses,
  builtPlaces,
  canonicalOf,
  faultsOfLinks,
  sitemapAddresses,
} from './support/routes.ts';
import { openSite, siteFolder } from './support/site.ts';

const corpusSite = resolve('test-results/corpus-site');
const hasCorpus = makeCorpusContent() && existsSync(corpusSite);
if (!hasCorpus) console.warn(`Skipped: ${corpusSite} is missing.`);

// A third folder, with a list of two pages, is in content-folders.test.ts.
const folders = [
  { name: 'the starter content', content: contentFolder(), built: siteFolder },
  ...(hasCorpus ? [{ name: 'bitcoin.org', content: corpusContent, built: corpusSite }] : []),
];

describe.each(folders)('of $name', async ({ content, built }) => {
  const site = openSite(built);
  const { routes } = await checkContent(content);

  test('the table of addresses is what was built', () => {
    expect([...routes.keys()].sort()).toEqual(builtAddresses(site));
  });

  test('each page tells search engines what the table says', () => {
    const pages = [...routes.values()].filter(({ isFile }) => !isFile);
    const said = pages.map(({ href }) => [href, canonicalOf(site.pageAt(href)!)]);
    expect(said).toEqual(
      pages.map(({ href, isIndexed, canonical }) => [
        href,
        isIndexed ? document.url + canonical : null,
      ]),
    );
  });

  test('the sitemap has each page that is its own canonical, and no other', () => {
    const own = site.pages.filter((page) => canonicalOf(page) === document.url + page.path);
    expect(own.length).toBeGreaterThan(100);
    expect(sitemapAddresses(site)).toEqual(own.map(({ path }) => document.url + path).sort());
  });

  test('a link to each page, file and heading is accepted', async () => {
    const places = [...new Set([...builtAddresses(site), ...builtPlaces(site)])];
    expect(await faultsOfLinks(content, places)).toEqual([]);
  });

  test('a link below each page, where there is none, is refused', async () => {
    const links = site.pages.map(({ path }) => `${path.replace(/\.html$/, '/')}nope/`);
    const faults = await faultsOfLinks(content, links);
    expect(faults.map(({ found }) => found)).toEqual(links.map((link) => `"${link}"`));
    const says = new Set(faults.map(({ message }) => message));
    expect([...says]).toEqual(['the link leads to a page that does not exist']);
  });
});
