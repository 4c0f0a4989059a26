import { describe, expect, test } from 'vitest';
import { linkAddressRule, linkWarnings } from '../../../../src/checks/rules/link-address.ts';
import { contentOf, entryText, linesOf } from './rule-content.ts';

const content = (body: string) =>
  contentOf(
    { 'faq/en/fees.mdx': entryText('title: Fees', body) },
    { url: 'https://help.example.com' },
  );
const short = (line: string) => line.replace('faq/en/fees.mdx:', '');
const said = (body: string) => linesOf(linkAddressRule, content(body)).map(short);
const warned = (body: string) => linesOf(linkWarnings, content(body)).map(short);

const schemes = 'https:, http:, mailto:, tel:';

describe('the address of a link', () => {
  test.each([
    'https://a.example/b?c#d',
    'HTTP://a.example',
    'mailto:a@b.example',
    'tel:+82101234',
    '/en/faq/fees/',
    '../forms/',
    'forms.mdx#a',
    '#a',
  ])('may be %s', (url) => {
    expect(said(`[a](${url})`)).toEqual([]);
  });

  test.each([
    ['[](/en/)', '/en/'],
    ['[ ](/en/)', '/en/'],
    ['[{/* a */}](/en/)', '/en/'],
    ['[][fees]\n\n[fees]: /en/', '[fees]'],
  ])('has a text to click on: %s', (body, found) => {
    expect(said(body)).toEqual([
      `5: the link has no text (found "${found}", expected words to click on). Write what the reader finds there: [text](address).`,
    ]);
  });

  test('may stand behind a picture, even one that says nothing', () => {
    expect(said('[![Form](a.png)](/en/)')).toEqual([]);
    expect(said('[![](a.png)](/en/)')).toEqual([]);
    expect(said('[![][p]](/en/)\n\n[p]: a.png')).toEqual([]);
    expect(said('[`a`](/en/) [<kbd>b</kbd>](/en/)')).toEqual([]);
  });

  test.each(['[a]()', '[a](<>)', '[a](< >)', '[](<>)'])('is there: %s', (body) => {
    expect(said(body)).toEqual([
      '5: the link has no address (expected [text](address)). Write the address between the round brackets.',
    ]);
  });

  test.each([
    ['www.a.example/b', 'https://'],
    ['help@a.example', 'mailto:'],
  ])('has its scheme: %s', (url, scheme) => {
    expect(said(`[a](${url})`)).toEqual([
      `5: the link lacks "${scheme}" and would lead to a page of this site (found "${url}", expected ${scheme}${url}). Write ${scheme}${url}.`,
    ]);
  });

  test('stays in the content folder', () => {
    expect(said('[a](../../../README.mdx)')).toEqual([
      '5: the link leads out of the content folder (found "../../../README.mdx", expected a page or an https: address). Link to a page: [text](/en/faq/fees/).',
    ]);
  });

  test('names a scheme', () => {
    expect(said('[a](//a.example/)')).toEqual([
      `5: the link names no scheme (found "//a.example/", expected ${schemes}). Write https:// before it.`,
    ]);
  });

  test.each([
    ['javascript:alert', 'javascript:', true],
    ['VBSCRIPT:a', 'vbscript:', true],
    ['data:text/html,a', 'data:', true],
    ['file:///a', 'file:', true],
    ['ftp://a.example', 'ftp:', false],
    ['mydata:a', 'mydata:', false],
    ['profile:a', 'profile:', false],
  ])('has a scheme that is listed: %s', (url, scheme, isCode) => {
    const fix = isCode ? 'Remove the link: content is not code.' : 'Use an https: address.';
    expect(said(`[a](${url})`)).toEqual([
      `5: links cannot begin with "${scheme}" (found "${url}", expected ${schemes}). ${fix}`,
    ]);
  });

  test.each([
    ['https:', 'https://example.com/page'],
    ['https:///a', 'https://example.com/page'],
    ['http://?a', 'https://example.com/page'],
    ['http:a.example', 'https://example.com/page'],
    ['https://[a', 'https://example.com/page'],
    ['https:x-https://a', 'https://example.com/page'],
    ['mailto:', 'mailto:…'],
    ['tel:', 'tel:…'],
    ['https://a.example/&#8203;b', 'https://example.com/page'],
    ['https:\\\\\\\\a.example', 'https://example.com/page'],
  ])('is whole: %s', (url, expected) => {
    const [line = ''] = said(`[a](${url})`);
    expect(line).toMatch(/^5: the address of the link is not whole \(found /);
    expect(line).toContain(`", expected ${expected}). Correct the address.`);
  });

  test.each([
    ['/en\\\\fees/', '"/en\\\\fees/"'],
    ['/en/&#8203;fees/', '"/en/\u200bfees/"'],
    ['/en/&#9;fees/', '"/en/\\tfees/"'],
    ['#a&#8203;', '"#a\u200b"'],
  ])('hides no other one: %s', (url, found) => {
    expect(said(`[a](${url})`)).toEqual([
      `5: the address of the link holds a character that addresses cannot have (found ${found}, expected an address without backslashes and control characters). Write the address again by hand.`,
    ]);
  });

  test('is looked at where links share it, once, and not where images alone do', () => {
    expect(said('[a][x] [b][x]\n\n[x]: ftp://a')).toHaveLength(1);
    expect(said('[x]: ftp://a')).toHaveLength(1);
    expect(said('![a][x]\n\n[x]: ftp://a')).toEqual([]);
    expect(said('![a][x] [b][x]\n\n[x]: ftp://a')).toEqual([
      expect.stringMatching(/^7: links cannot begin with "ftp:"/),
    ]);
  });
});

describe('a link', () => {
  test('to a page of this site is short', () => {
    expect(warned('a\n[b](https://help.example.com/en/?q=1#c)')).toEqual([
      '6: the link to a page of this site is written in full (found "https://help.example.com/en/?q=1#c", expected /en/?q=1#c). Write /en/?q=1#c.',
    ]);
  });

  test('is encrypted', () => {
    expect(warned('[a](http://help.example.com/)')).toEqual([
      '5: the link is not encrypted (found "http://help.example.com/", expected https:). Write https:// if the site answers there.',
    ]);
  });

  test.each(['https://a.example/', '/en/', 'mailto:a@b.example', 'nothing'])(
    'is fine as %s',
    (url) => expect(warned(`[a](${url})`)).toEqual([]),
  );

  test('without a text is another fault', () => {
    expect(warned('[](http://a.example/)')).toEqual([]);
  });

  test('may be to any site where this one’s address is not known', () => {
    const unknown = { ...content('[a](https://help.example.com/)'), site: null };
    expect(linesOf(linkWarnings, unknown)).toEqual([]);
  });
});
