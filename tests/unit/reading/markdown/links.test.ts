import { describe, expect, test } from 'vitest';
import { locales } from '../../../../src/i18n/locales.ts';
import { resolveLink, targetHref } from '../../../../src/reading/markdown/link-target.ts';
import { htmlOf } from './rendered.ts';

const from = { collection: 'faq', locale: 'en', slug: 'a' };
const hrefOf = (url: string) => {
  const target = resolveLink(url, from);
  return target.kind === 'page' ? targetHref(target) : target.kind;
};

describe('a link from /en/faq/a/', () => {
  test.each([
    ['to a file beside it', 'b.mdx', '/en/faq/b/'],
    ['to a file beside it, said with a dot', './b.mdx', '/en/faq/b/'],
    ['to a file of another language', '../ja/b.mdx', '/ja/faq/b/'],
    ['to a file of another collection', '../../glossary/en/fee.mdx', '/en/glossary/fee/'],
    ['to a heading of a file', '../../glossary/en/fee.mdx#how', '/en/glossary/fee/#how'],
    ['to a file that ends in .md', 'b.md', '/en/faq/b/'],
    ['to a page', '/en/glossary/fee/', '/en/glossary/fee/'],
    ['to a page, its slash forgotten', '/en/glossary/fee', '/en/glossary/fee/'],
    ['to a page relative to it', '../b/', '/en/faq/b/'],
    [
      'to a page with a query',
      '/en/contact/ticket/?category=account',
      '/en/contact/ticket/?category=account',
    ],
    ['to a page with a query and an anchor', '/en/search?q=a#b', '/en/search/?q=a#b'],
    ['to the home of the site', '/', '/'],
    ['to a file of the site', '/robots.txt', '/robots.txt'],
    ['to a Chinese heading', '/zh/faq/b/#费用', '/zh/faq/b/#%E8%B4%B9%E7%94%A8'],
    [
      'to a heading already encoded',
      '/zh/faq/b/#%E8%B4%B9%E7%94%A8',
      '/zh/faq/b/#%E8%B4%B9%E7%94%A8',
    ],
    ['to an anchor with a broken escape', '/en/faq/b/#100%', '/en/faq/b/#100%25'],
  ])('%s: %s leads to %s', (_name, url, href) => {
    expect(hrefOf(url)).toBe(href);
  });

  test.each([
    ['a file above the content folder', '../../../secret/en/a.mdx'],
    ['a file in no collection', '../../a.mdx'],
    ['a page above the site', '../../../../a/'],
    ['an escaped way up', '..%2f..%2f..%2f..%2fetc/en/a.mdx'],
  ])('leads out of the folder: %s', (_name, url) => {
    expect(resolveLink(url, from)).toEqual({ kind: 'outside' });
  });

  test.each([
    ['https://a.example/', 'https:'],
    ['HTTPS://a.example/', 'https:'],
    ['mailto:a@b.example', 'mailto:'],
    ['tel:+81', 'tel:'],
    ['javascript:alert(1)', 'javascript:'],
    ['JaVaScRiPt:alert(1)', 'javascript:'],
    ['java\nscript:alert(1)', 'javascript:'],
    ['\u0001javascript:alert(1)', 'javascript:'],
    ['data:text/html,a', 'data:'],
    ['//evil.example/', '//'],
  ])('%j is known by its scheme %s', (url, scheme) => {
    expect(resolveLink(url, from)).toEqual({ kind: 'external', scheme });
  });

  test('to a heading of its own is an anchor', () => {
    expect(resolveLink('#%E8%B4%B9', from)).toEqual({ kind: 'anchor', hash: '费' });
  });
});

describe('a link where the site is published at https://a.example/help/', () => {
  test.each([
    ['as everywhere', '/en/faq/b/', '/en/faq/b/'],
    ['with the path of the site', '/help/en/faq/b/#c', '/en/faq/b/#c'],
    ['with the path of the site, without its slash', '/help', '/'],
    ['in full', 'https://a.example/help/en/faq/b?q=a#c', '/en/faq/b/?q=a#c'],
    ['in full, in capitals', 'HTTPS://A.example/help/en/faq/b/', '/en/faq/b/'],
    ['in full, to the home of the site', 'https://a.example/help', '/'],
    ['from the page itself', '../b/', '/en/faq/b/'],
    ['to an address that only begins alike', '/helper/', '/helper/'],
    ['with a slash too many', '/help//en/faq/b/', '/help//en/faq/b/'],
    ['to the rest of the host', 'https://a.example/prices/', 'external'],
    ['to a neighbour that only begins alike', 'https://a.example/helper/', 'external'],
    ['to the host over http', 'http://a.example/help/en/', 'external'],
    ['to the host at another port', 'https://a.example:8443/help/en/', 'external'],
    ['with a slash missing', 'https:/a.example/help/en/', 'external'],
    ['out of the site', '/help/../prices/', 'outside'],
  ])('%s: %s leads to %s', (_name, url, href) => {
    const target = resolveLink(url, from, 'https://a.example/help/');
    expect(target.kind === 'page' ? targetHref(target) : target.kind).toBe(href);
  });

  test('leads to a page although the path of the site looks like one', () => {
    const linkOf = (url: string) => resolveLink(url, from, 'https://a.example/en/');
    expect(linkOf('/en/')).toMatchObject({ path: '/en/' });
    expect(linkOf('/en/faq/b/')).toMatchObject({ path: '/en/faq/b/' });
    expect(linkOf('/en/ja/faq/b/')).toMatchObject({ path: '/ja/faq/b/' });
  });

  test('comes out with that path in front, once', async () => {
    const written = '[x](/en/faq/b/) [y](https://a.example/help/en/faq/b/) [z](b.mdx#c) [h](#d)';
    expect(await htmlOf(written, 'en', 'https://a.example/help')).toBe(
      '<p><a href="/help/en/faq/b/">x</a> <a href="/help/en/faq/b/">y</a> ' +
        '<a href="/help/en/faq/b/#c">z</a> <a href="#d">h</a></p>',
    );
  });
});

describe.each(locales)('on the page of an entry in %s', (locale) => {
  test('a link to a file comes out as the published address', async () => {
    expect(await htmlOf('[x](b.mdx#c) [y](../../glossary/zh/fee.mdx)', locale)).toBe(
      `<p><a href="/${locale}/faq/b/#c">x</a> <a href="/zh/glossary/fee/">y</a></p>`,
    );
  });

  test('a link to another host cannot reach back', async () => {
    expect(await htmlOf('[x](https://a.example/)', locale)).toContain('rel="noopener"');
  });

  test('an anchor stays as it is', async () => {
    expect(await htmlOf('[x](#b)', locale)).toBe('<p><a href="#b">x</a></p>');
  });
});
