import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { HtmlElement } from 'html-validate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/check-content.ts';
import { langOf, locales } from '../../src/i18n/locales.ts';
import { corpusContent, makeCorpusContent } from '../corpus-content.ts';
import { pngOf } from '../png.ts';
import { starterLocales, type StarterLocale } from '../starter-locales.ts';
import { entryHref } from '../../src/lib/path.ts';
import { pageHref, standingPlaces } from '../../src/routes/pages.ts';
import { perPage } from '../../src/routes/lists.ts';
import { deadAddresses } from './support/addresses.ts';
import { brandedFolder, describeBrand } from './support/brand-cases.ts';
import { entries as starter, hrefOf, site as document } from './support/content.ts';
import { writeLongLists, writeOwnCategories, writeQuestions } from './support/folders.ts';
import { gfmSigns } from './support/gfm.ts';
import { describeLongLists } from './support/list-cases.ts';
import { runBuild, temporaryFolder } from './support/run-build.ts';
import { builtAddresses, canonicalOf, faultsOfLinks, sitemapAddresses } from './support/routes.ts';
import { attribute, closest, openSite, textOf, type BuiltSite } from './support/site.ts';

// All in one file: two builds of one project at a time would share Astro's generated folder.
const scratch = temporaryFolder('folders');
afterAll(() => rmSync(scratch, { recursive: true }));

async function build(name: string, content?: string): Promise<BuiltSite & { output: string }> {
  const outDir = join(scratch, name);
  const { exitCode, output } = await runBuild(outDir, content);
  expect(exitCode, output).toBe(0);
  return { ...openSite(outDir), output };
}

const hasCorpus = makeCorpusContent();

describe.skipIf(!hasCorpus)('a content folder of other people (bitcoin.org)', () => {
  let own: typeof starter = [];
  let inPlace: BuiltSite;
  let moved: BuiltSite;
  let starterAfter: BuiltSite;

  beforeAll(async () => {
    // `npm test` builds these one after the other, the starter's last.
    inPlace = openSite(resolve('test-results/corpus-site'));
    starterAfter = openSite();
    own = (await checkContent(corpusContent)).entries;
    const copy = join(scratch, 'copy of the content');
    cpSync(corpusContent, copy, { recursive: true });
    moved = await build('moved', copy);
  }, 240_000);

  test.each(starterLocales)('shows every entry of it in %s, under its own title', (locale) => {
    const mine = own.filter((entry) => entry.locale === locale);
    expect(mine.length).toBeGreaterThan(50);
    const titles = mine.map((entry) =>
      textOf(inPlace.pageAt(hrefOf(entry))?.root.querySelector('h1') ?? null),
    );
    expect(titles).toEqual(mine.map(({ frontmatter }) => frontmatter.title.replace(/\s+/g, ' ')));
  });

  test.each(starterLocales)('can be searched in %s, and nothing else is found', (locale) => {
    const search = (
      JSON.parse(inPlace.read(`pagefind/${locale}/entries.json`)) as { entries: string[][] }
    ).entries;
    expect(search.map(([, reference]) => reference).sort()).toEqual(
      own
        .filter((entry) => entry.locale === locale)
        .map(({ collection, slug }) => `${collection}/${slug}`)
        .sort(),
    );
  });

  test('shows nothing of the starter content', () => {
    const taken = new Set(own.map(hrefOf));
    const leaked = starter.map(hrefOf).filter((path) => !taken.has(path) && inPlace.pageAt(path));
    expect(leaked).toEqual([]);
  });

  test('has no dead link or anchor', () => {
    expect(deadAddresses(inPlace, document.url)).toEqual([]);
  });

  test('makes the same pages from wherever it lies on the disk', () => {
    expect(moved.pages.map(({ path }) => path)).toEqual(inPlace.pages.map(({ path }) => path));
    const differing = inPlace.pages.filter((page) => moved.pageAt(page.path)?.html !== page.html);
    expect(differing.map(({ path }) => path)).toEqual([]);
  });

  test('leaves nothing behind in a later build of the starter content', () => {
    const taken = new Set(starter.map(hrefOf));
    const leaked = own.map(hrefOf).filter((path) => !taken.has(path) && starterAfter.pageAt(path));
    expect(leaked).toEqual([]);
    expect(starter.map(hrefOf).filter((path) => !starterAfter.pageAt(path))).toEqual([]);
  });
});

describeBrand(() => build('branded', brandedFolder));

const longLists = join(scratch, 'long-lists');
describeLongLists(longLists, document.url, () => {
  writeLongLists(longLists);
  return build('long-lists-site', longLists);
});

/** What a writer types in each language where CJK punctuation stands next to Markdown. */
const typed: Record<
  StarterLocale,
  { emphasis: string; strong: string; address: string; after: string }
> = {
  zh: {
    emphasis: '**重要：**请勿转发。',
    strong: '重要：',
    address: '请看 https://www.example.com/security。然后重试。',
    after: '。然后重试。',
  },
  en: {
    emphasis: '**“Never”**, we said.',
    strong: '“Never”',
    address: 'See https://www.example.com/security. Then retry.',
    after: '. Then retry.',
  },
  ja: {
    emphasis: '**「重要」**です。',
    strong: '「重要」',
    address: '次を参照：https://www.example.com/security。再試行します。',
    after: '。再試行します。',
  },
  ko: {
    emphasis: '**"강조"**는 중요합니다.',
    strong: '"강조"',
    address: '자세한 내용은 https://www.example.com/security를 보세요.',
    after: '를 보세요.',
  },
};

const gfmBody = (locale: StarterLocale) => `${typed[locale].emphasis}

${typed[locale].address}

| A | B |
| - | -: |
| C | 1 |

- [x] D
- [ ] E

~~F~~ G[^1]

[^1]: H
`;

describe('a small folder, with Markdown as it is typed in four languages', () => {
  let site: BuiltSite;
  const content = join(scratch, 'typed');
  const pageIn = (locale: StarterLocale) => site.pageAt(entryHref(locale, 'glossary', 'written'))!;

  beforeAll(async () => {
    for (const locale of starterLocales) {
      const file = join(content, 'glossary', locale, 'written.mdx');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        `---\ntitle: T\nupdated: 2026-11-01\ndescription: D.\n---\n\n${gfmBody(locale)}`,
      );
    }
    copyFileSync('tests/fixtures/sound/site.yaml', join(content, 'site.yaml'));
    // No language fills in with Korean: one list of two pages, and empty lists elsewhere.
    for (let number = 0; number <= perPage.announcements; number += 1) {
      const file = join(content, 'announcements', 'ko', `news-${number}.mdx`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(
        file,
        `---\ntitle: N${number}\nupdated: 2026-11-01\ncategory: security\npublished: 2026-11-01T08:00:00Z\n---\n\nN.\n`,
      );
    }
    mkdirSync(join(content, 'images'));
    for (const width of [600, 1400]) {
      writeFileSync(join(content, 'images', `${width}.png`), pngOf(width, width / 2));
    }
    writeFileSync(
      join(content, 'glossary/en/pictured.mdx'),
      '---\ntitle: P\nupdated: 2026-11-01\ndescription: D.\n---\n\n![A](../../images/1400.png)\n\n![B](../../images/600.png)\n',
    );
    site = await build('typed-site', content);
  }, 120_000);

  describe('and its lists of announcements', () => {
    const second = ['/ko/announcements/page/2/', '/ko/announcements/category/security/page/2/'];

    test('make the addresses of the table, a second page exactly where there is one', async () => {
      const { routes } = await checkContent(content);
      expect([...routes.keys()].sort()).toEqual(builtAddresses(site));
      expect(builtAddresses(site).filter((path) => path.includes('/page/'))).toEqual(second.sort());
    });

    test('may be linked to where they exist', async () => {
      expect(await faultsOfLinks(content, builtAddresses(site))).toEqual([]);
      const missing = second.map((path) => path.replace('/ko/', '/ja/'));
      const faults = await faultsOfLinks(content, missing);
      expect(faults.map(({ found }) => found)).toEqual(missing.map((path) => `"${path}"`));
    });

    test('are in the sitemap and in hreflang where they are not empty', () => {
      const own = site.pages.filter((page) => canonicalOf(page) === document.url + page.path);
      expect(sitemapAddresses(site)).toEqual(own.map(({ path }) => document.url + path).sort());
      expect(sitemapAddresses(site).join()).not.toMatch(/\/(?:zh|en|ja)\/announcements\//);
      const links = site
        .pageAt('/ko/announcements/')!
        .root.querySelectorAll('link[hreflang]')
        .map((link) => [attribute(link, 'hreflang'), attribute(link, 'href')]);
      expect(links).toEqual([
        ['ko', `${document.url}/ko/announcements/`],
        ['x-default', `${document.url}/ko/announcements/`],
      ]);
    });
  });

  test('offers pictures in the widths that screens have use for, with their size, the first at once', () => {
    const pictures = site.pageAt('/en/glossary/pictured/')!.root.querySelectorAll('.prose img');
    const facts = pictures.map((picture) => {
      const offered = attribute(picture, 'srcset')!.split(', ');
      expect(offered.every((one) => site.has(one.split(' ')[0]!))).toBe(true);
      expect(attribute(picture, 'sizes')).toContain('100vw');
      const names = ['width', 'height', 'loading', 'alt'];
      return [
        ...names.map((name) => attribute(picture, name)),
        offered.map((one) => one.split(' ')[1]).join(' '),
      ];
    });
    expect(facts).toEqual([
      ['1400', '700', 'eager', 'A', '480w 656w 984w 1312w'],
      ['600', '300', 'lazy', 'B', '480w 600w'],
    ]);
  });

  describe.each(starterLocales)('in %s', (locale) => {
    test.each(Object.keys(gfmSigns))('makes %s', (name) => {
      expect(gfmSigns[name]!(pageIn(locale), locale)).toBe(true);
    });

    test('makes emphasis next to punctuation, and leaves no asterisk', () => {
      const prose = pageIn(locale).root.querySelector('.prose')!;
      expect(prose.querySelectorAll('strong').map(textOf)).toEqual([typed[locale].strong]);
      expect(textOf(prose)).not.toContain('*');
    });

    test('ends a bare address before the punctuation or the word that follows', () => {
      const link = pageIn(locale)
        .root.querySelectorAll('.prose a')
        .find((own) => /^https/.test(textOf(own)))!;
      expect(attribute(link, 'href')).toBe('https://www.example.com/security');
      expect(textOf(link.parent)).toContain(
        `https://www.example.com/security${typed[locale].after}`,
      );
    });

    test('is on a page in that language', () => {
      expect(attribute(pageIn(locale).root.querySelector('html')!, 'lang')).toBe(langOf(locale));
      expect(sitemapAddresses(site)).toContain(document.url + pageIn(locale).path);
    });
  });
});

describe('a new folder of one’s own, in a language that ships and in one that does not', () => {
  let site: BuiltSite;
  const content = join(scratch, 'own');

  beforeAll(async () => {
    const started = ['src/cli/wenda.ts', 'new', content, '--languages', 'en,es'];
    expect(spawnSync(process.execPath, started).status).toBe(0);
    site = await build('own-site', content);
  }, 120_000);

  test('builds at once, with an answer in each and no dead link', () => {
    for (const locale of ['en', 'es']) {
      const page = site.pageAt(entryHref(locale, 'faq', 'contact'))!;
      expect(attribute(page.root.querySelector('html')!, 'lang')).toBe(locale);
    }
    expect(deadAddresses(site, 'https://help.your-company.example')).toEqual([]);
  });

  test('shows nothing of the demonstration', () => {
    const shown = site.pages.filter(({ html }) =>
      /Example Exchange|[^@]\bexample\.com/.test(html.replaceAll('name@example.com', '')),
    );
    expect(shown.map(({ path }) => path)).toEqual([]);
  });
});

describe('three questions in the one language that is listed', () => {
  let site: BuiltSite;

  beforeAll(async () => {
    const content = join(scratch, 'single');
    writeQuestions(content, ['one', 'two', 'three'], ['ko']);
    site = await build('single-site', content);
  }, 120_000);

  test('make a site with nothing to choose between', () => {
    const isShared = (path: string) => path === '/' || path === '/404.html';
    const paths = site.pages.map(({ path }) => path);
    expect(paths.filter((path) => !isShared(path) && !path.startsWith('/ko/'))).toEqual([]);
    for (const { path, root } of site.pages) {
      expect(root.querySelectorAll('link[hreflang], #languages'), path).toEqual([]);
    }
  });

  test('have no dead link, and the root leads to their home page', () => {
    expect(deadAddresses(site, document.url)).toEqual([]);
    const { root } = site.pageAt('/')!;
    const refresh = root.querySelector('meta[http-equiv="refresh"]')!;
    expect(attribute(refresh, 'content')).toBe('0; url=/ko/');
    expect(canonicalOf(site.pageAt('/')!)).toBe(`${document.url}/ko/`);
    expect(sitemapAddresses(site)).not.toContain(`${document.url}/`);
  });
});

describe('three questions in one language, with no topic and nothing urgent', () => {
  const slugs = ['one', 'two', 'three'];
  let content: string;
  let site: Awaited<ReturnType<typeof build>>;

  beforeAll(async () => {
    content = join(scratch, 'three');
    writeQuestions(content, slugs);
    site = await build('three-site', content);
  }, 120_000);

  test('are built without a word of warning', () => {
    expect(site.output).not.toMatch(/warning/i);
  });

  test('make a list and three pages, and nothing that would be empty', async () => {
    const standing = Object.values(standingPlaces).map(({ path }) => path);
    const ofKorean = ['faq/', ...slugs.map((slug) => `faq/${slug}/`)];
    const expected = locales.flatMap((locale) =>
      [...standing, ...(locale === 'ko' ? ofKorean : [])].map((path) => `/${locale}/${path}`),
    );
    const { routes } = await checkContent(content);
    const shared = ['/', '/404.html', '/robots.txt', '/sitemap.xml', '/openapi/tickets.yaml'];
    const parts = locales.map((locale) => `/sitemap-${locale}-1.xml`);
    expect(builtAddresses(site)).toEqual([...shared, ...parts, ...expected].sort());
    expect([...routes.keys()].sort()).toEqual(builtAddresses(site));
  });

  test('have no dead link, and a link to each page is accepted', async () => {
    expect(deadAddresses(site, document.url)).toEqual([]);
    expect(await faultsOfLinks(content, builtAddresses(site))).toEqual([]);
  });

  test('are in the sitemap with the pages that always stand', () => {
    const own = site.pages.filter((page) => canonicalOf(page) === document.url + page.path);
    expect(sitemapAddresses(site)).toEqual(own.map(({ path }) => document.url + path).sort());
    expect(sitemapAddresses(site).filter((address) => address.includes('/faq/'))).toHaveLength(4);
  });

  test('leave no list, section or menu of nothing on a page', () => {
    const isFilledByScript = (element: HtmlElement) =>
      closest(element, ({ tagName }) => /-|^template$/.test(tagName)) !== null;
    const wrong = site.pages.flatMap(({ path, root }) => [
      ...root
        .querySelectorAll('ul, ol, dl, select, nav')
        .filter((list) => list.childElements.length === 0 && !isFilledByScript(list))
        .map((list) => `${path}: ${list.tagName}`),
      ...root
        .querySelectorAll('main section')
        .filter((section) => !isFilledByScript(section))
        .filter(({ childElements: [, ...rest] }) => rest.every((element) => textOf(element) === ''))
        .map((section) => `${path}: ${textOf(section)}`),
    ]);
    expect(wrong).toEqual([]);
  });

  test('are listed without a topic, and nothing is offered for narrowing a search', () => {
    const list = site.pageAt(pageHref('ko', 'faq'))!.root;
    const links = list
      .querySelectorAll('main .entry-list a')
      .map((link) => attribute(link, 'href'));
    expect(links.toSorted()).toEqual(slugs.map((slug) => entryHref('ko', 'faq', slug)).toSorted());
    expect(site.pageAt(pageHref('ko', 'search'))!.root.querySelectorAll('select')).toEqual([]);
  });

  test('are found in no other language: its switcher leads home', () => {
    const page = site.pageAt('/ko/faq/one/')!.root;
    const choices = page.querySelectorAll('#languages a').map((link) => attribute(link, 'href'));
    expect(choices).toEqual(['/zh/', '/en/', '/ja/', '/ko/faq/one/']);
  });

  test('leave the way to a person in the header', () => {
    const wrong = site.pages.filter(({ root }) => {
      const header = root.querySelector('.site-header');
      return (
        header &&
        !header.querySelectorAll('a').some((link) => /contact/.test(attribute(link, 'href') ?? ''))
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});

describe('a folder with categories, topics and an icon of its own', () => {
  let content: string;
  let site: Awaited<ReturnType<typeof build>>;

  beforeAll(async () => {
    content = join(scratch, 'own-categories');
    writeOwnCategories(content);
    site = await build('own-categories-site', content);
  }, 120_000);

  const rootAt = (path: string) => site.pageAt(path)!.root;
  const texts = (path: string, selector: string) =>
    rootAt(path)
      .querySelectorAll(selector)
      .map((element) => textOf(element));

  test('is built without a word of warning, as the table of addresses says', async () => {
    expect(site.output).not.toMatch(/warning/i);
    const { routes } = await checkContent(content);
    expect([...routes.keys()].sort()).toEqual(builtAddresses(site));
    expect(deadAddresses(site, document.url)).toEqual([]);
  });

  test.each(locales)(
    'lists its announcements by its categories in %s, where there are any',
    (locale) => {
      expect(texts(`/${locale}/announcements/`, '.categories a').slice(1)).toEqual([
        `Offers ${locale}`,
        `Strikes ${locale}`,
      ]);
      expect(texts(`/${locale}/announcements/category/strikes/`, 'h1')[0]).toContain(
        `Strikes ${locale}`,
      );
      expect(site.pageAt(`/${locale}/announcements/category/recalls/`)).toBeUndefined();
    },
  );

  test('calls their dates what the category calls them, and shows on the home page what it says', () => {
    expect(texts('/en/announcements/strike/', '.announcement-facts dt').slice(0, 2)).toEqual([
      'Vans stop en',
      'Vans go en',
    ]);
    expect(texts('/en/announcements/sale/', '.announcement-facts dt')).not.toContain(
      'Vans stop en',
    );
    expect(texts('/en/', '.live-notices > li > a')).toEqual(['Strike']);
    const filledIn = rootAt('/ja/').querySelector('.live-notices > li > a')!;
    expect(attribute(filledIn, 'lang')).toBe('en');
    expect(texts('/en/', '.live-notices p')[0]).toMatch(/^Vans stop en .* Vans go en /);
  });

  test('names them in the feed and in the index of the search', () => {
    expect(site.read('/en/announcements.xml')).toContain(
      '<category term="strikes" label="Strikes en"/>',
    );
    expect(site.has('/ja/announcements.xml')).toBe(false);
    const options = rootAt('/en/search/')
      .querySelectorAll('select option')
      .map((option) => attribute(option, 'value'));
    expect(options).toEqual([
      '',
      'faq',
      'announcements',
      'topics',
      '',
      'parcels',
      'prices',
      '',
      'newest',
    ]);
  });

  test.each(locales)(
    'offers its ticket categories in %s, each with its note and its evidence',
    (locale) => {
      const form = rootAt(`/${locale}/contact/ticket/`);
      const offered = form.querySelectorAll('#category option').map((option) => textOf(option));
      expect(offered.slice(1)).toEqual([`Lost ${locale}`, `Customs ${locale}`]);
      const notes = form
        .querySelectorAll('.category-note')
        .map((note) => attribute(note, 'data-for'));
      expect(notes).toEqual(['lost-parcel', 'customs']);
      expect(attribute(form.querySelector('fieldset[data-for]')!, 'data-for')).toBe('lost-parcel');
      expect(attribute(form.querySelector('[data-urgent]')!, 'data-urgent')).toBe('lost-parcel');
      expect(texts(`/${locale}/contact/`, '.problems a')).toEqual(offered.slice(1));
    },
  );

  test('shows by its styles what the chosen category asks for, and knows no other', () => {
    const css = site.files
      .filter((path) => path.endsWith('.css'))
      .map((path) => site.read(path))
      .join('');
    for (const id of ['lost-parcel', 'customs']) {
      expect(css).toMatch(new RegExp(`\\[value=["']?${id}["']?\\]:checked\\)`));
    }
    expect(css).not.toContain('withdrawal');
  });

  test('opens the form with the category of the topic, where it names one', () => {
    const asks = (path: string) =>
      rootAt(path)
        .querySelectorAll('.after a')
        .map((link) => attribute(link, 'href') ?? '')
        .find((href) => href.startsWith('/en/contact/ticket/'));
    expect(asks('/en/faq/where/')).toBe(
      '/en/contact/ticket/?category=lost-parcel&from=%2Fen%2Ffaq%2Fwhere%2F',
    );
    expect(asks('/en/faq/price/')).not.toContain('category');
  });

  test('shows its icon as shapes in the colour of the text', () => {
    const { html } = site.pageAt('/en/topics/')!;
    expect(html).toMatch(
      /<svg class="icon"[^>]* viewBox="0 0 20 20"[^>]*><g fill="currentColor"><path d="M1 1h18" stroke="currentColor"\/><\/g><\/svg>/,
    );
    expect(html).not.toContain('#c00');
  });
});
