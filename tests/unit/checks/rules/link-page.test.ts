import { describe, expect, test } from 'vitest';
import { linkPageRule } from '../../../../src/checks/rules/link-page.ts';
import { contentOf, entryText, linesOf, type Surroundings } from './rule-content.ts';

const others = {
  'faq/en/forms.mdx': entryText('title: Forms', '## One\n\n### Two words\n'),
  'faq/en/plain.mdx': entryText('title: Plain', 'Text.'),
  'faq/en/broken.mdx': entryText('title: Broken', '## A\n\n{x'),
  'faq/en/draft.mdx': entryText('title: Draft\ndraft: true', 'Text.'),
  'faq/ja/only.mdx': entryText('title: Only', 'Text.'),
  'glossary/ko/rare.mdx': entryText('title: Rare', 'Text.'),
  'glossary/ja/rare.mdx': entryText('title: Rare', 'Text.'),
};

/** What is said of links in a question, one a line from line 5 on. */
function said(links: string[], around: Surroundings = {}, head = ''): string[] {
  const body = links.map((link) => (link.startsWith('[') ? link : `[a](${link})`)).join('\n');
  const content = contentOf(
    { 'faq/en/fees.mdx': entryText(`title: Fees${head}`, body), ...others },
    around,
  );
  return linesOf(linkPageRule, { ...content, entries: content.entries.slice(0, 1) }).map((line) =>
    line.replace('faq/en/fees.mdx:', ''),
  );
}

const noPage = (line: number, url: string, fix: string) =>
  `${line}: the link leads to a page that does not exist (found "${url}", expected an address such as /en/faq/fees/). ${fix}`;
const noPlace = (line: number, url: string, file: string, places: string, fix: string) =>
  `${line}: the link leads to a place that ${file} does not have (found "${url}", expected ${places}). ${fix}`;
const correct = 'Correct the address, or remove the link.';

describe('a link to a page', () => {
  test.each([
    '/en/faq/forms/',
    '/en/faq/forms',
    'forms.mdx',
    '../forms/',
    '/en/faq/',
    '/en/',
    '/sitemap.xml',
    '/icon.svg',
    'https://x.example/faq/none/',
    'mailto:a@x.example',
  ])('leads to one that is there: %s', (url) => {
    expect(said([url])).toEqual([]);
  });

  test.each(['[](/en/none/)', '[a]()', '[a](<  >)', 'www.x.example/none', '/en/no\\\\ne/'])(
    'is told elsewhere: %s',
    (url) => expect(said([url])).toEqual([]),
  );

  test('that is not there is told, each with its line', () => {
    expect(said(['/en/faq/forms/', '/en/qqqqqqqqqqq/', '/en/faq/form/'])).toEqual([
      noPage(6, '/en/qqqqqqqqqqq/', correct),
      noPage(7, '/en/faq/form/', 'Did you mean "/en/faq/forms/"?'),
    ]);
  });

  test.each([
    ['/faq/forms/', '/en/faq/forms/'],
    ['/en/glossary/forms/', '/en/faq/forms/'],
    ['/en/forms/', '/en/faq/forms/'],
    ['/en/faq/froms/', '/en/faq/forms/'],
    ['/ja/faq/onli/', '/ja/faq/only/'],
    ['/xx/faq/forms/', '/en/faq/forms/'],
    ['/en/faq/forms/more/', '/en/faq/forms/'],
  ])('that is not there may be meant for another: %s', (url, meant) => {
    expect(said([url])).toEqual([noPage(5, url, `Did you mean "${meant}"?`)]);
  });

  test('leads to no draft, but from a draft', () => {
    expect(said(['/en/faq/draft/'])).toEqual([
      '5: the link leads to a draft (found "/en/faq/draft/", expected a published page). Publish that entry first, or remove the link.',
    ]);
    expect(said(['/en/faq/draft/'], {}, '\ndraft: true')).toEqual([]);
  });

  test('leads to what its language has, or what fills in', () => {
    const elsewhere = (url: string, where: string, first: string) =>
      `5: the link leads to an entry that is not there in this language (found "${url}", expected an entry in it or in a language that fills in). Translate the entry, which exists in ${where}, or link to /${first}/ instead.`;
    expect(said(['/en/faq/only/'])).toEqual([elsewhere('/en/faq/only/', 'ja', 'ja')]);
    expect(said(['/en/glossary/rare/'])).toEqual([elsewhere('/en/glossary/rare/', 'ja, ko', 'ja')]);
    expect(said(['/en/faq/only/'], { fallback: { en: ['ja'] } })).toEqual([]);
  });
});

describe('a link to a place', () => {
  const places = 'one of #one, #two-words';

  test.each([
    '/en/faq/forms/#one',
    '/en/faq/forms/#two-words',
    'forms.mdx#one',
    '/en/faq/forms/#',
    '/en/faq/forms/#top',
    '/en/faq/forms/#:~:text=One',
    '#top',
    '/en/faq/broken/#b',
    '/en/faq/#anything',
  ])('leads to one that is there, or may be: %s', (url) => {
    expect(said([url])).toEqual([]);
  });

  test('that a page lacks is told with those that it has', () => {
    expect(said(['forms.mdx#on', '/en/faq/forms/#something', '/en/faq/plain/#one'])).toEqual([
      noPlace(5, 'forms.mdx#on', 'faq/en/forms.mdx', places, 'Did you mean "#one"?'),
      noPlace(
        6,
        '/en/faq/forms/#something',
        'faq/en/forms.mdx',
        places,
        'Use the address of a heading, or leave out what follows #.',
      ),
      noPlace(
        7,
        '/en/faq/plain/#one',
        'faq/en/plain.mdx',
        'a page with headings',
        'Use the address of a heading, or leave out what follows #.',
      ),
    ]);
  });

  test('on the page itself is looked for there, and twelve are shown', () => {
    const headings = 'abcdefghijklm'.split('').map((letter) => `## ${letter}${letter}`);
    const body = ['[x](#zzzzzzz)', '[y](#mm)', ...headings].join('\n\n');
    const content = contentOf({ 'faq/en/fees.mdx': entryText('title: Fees', body) });
    expect(linesOf(linkPageRule, content)).toEqual([
      `faq/en/fees.mdx:${noPlace(
        5,
        '#zzzzzzz',
        'faq/en/fees.mdx',
        'one of #aa, #bb, #cc, #dd, #ee, #ff, #gg, #hh, #ii, #jj, #kk, #ll',
        'Use the address of a heading, or leave out what follows #.',
      )}`,
    ]);
  });

  test('may be a footnote or a step', () => {
    const body =
      '[a](#step-2) [b](#user-content-fn-n) [c](#user-content-fnref-n) [d](#step-3)\n\n<Steps>\n\n1. x\n2. y\n\n</Steps>\n\nz[^n]\n\n[^n]: note';
    const content = contentOf({ 'faq/en/fees.mdx': entryText('title: Fees', body) });
    expect(linesOf(linkPageRule, content)).toEqual([
      `faq/en/fees.mdx:${noPlace(5, '#step-3', 'faq/en/fees.mdx', 'a page with headings', 'Did you mean "#step-1"?')}`,
    ]);
  });
});
