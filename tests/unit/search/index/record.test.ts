import { describe, expect, test } from 'vitest';
import { starterLocales } from '../../../starter-locales.ts';
import { traitsOf } from '../../../../src/i18n/traits.ts';
import { searchRecord } from '../../../../src/search/index/record.ts';
import { wordsOf } from '../../../../src/lib/words.ts';
import { contentEntry } from './plain-content.ts';

const updated = new Date('2026-11-01');
const hostile = `<img src=x onerror="a()"> & 'b' "c`;
const escaped = '&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &apos;b&apos; &quot;c';

describe('what Pagefind indexes of an entry', () => {
  const { url, content } = searchRecord(
    contentEntry({
      frontmatter: {
        title: hostile,
        updated,
        topic: 'account',
        description: hostile,
        aliases: [hostile],
      },
      sections: [
        { id: '', heading: '', text: hostile },
        { id: `a"b`, heading: hostile, text: 'end' },
      ],
    }),
  );

  test('is its text escaped, wherever it stands', () => {
    expect(content).not.toContain('<img');
    expect(content).toContain(`<h1>${escaped}</h1>`);
    expect(content).toContain(`<p>${escaped}</p>`);
    expect(content).toContain(`<h2 id="a&quot;b">${escaped}</h2><p>end</p>`);
  });

  test('has no quotation mark that would end an attribute', () => {
    for (const [, value] of content.matchAll(/data-pagefind-meta="([^"]*)"/g)) {
      expect(value).toMatch(/^words:[^<>]*$/);
    }
    expect(content.match(/data-pagefind-meta="words:[^"]*"><\/p>/g)).toHaveLength(1);
  });

  test('leads to its page', () => expect(url).toBe('/en/faq/fees/'));

  test('holds no date', () => expect(content).not.toContain('2026'));
});

test.each(starterLocales)('in %s the names are indexed as words, each by itself', (locale) => {
  const title = { zh: '提币手续费', en: 'Withdrawal fees', ja: '出金手数料', ko: '출금 수수료' }[
    locale
  ];
  const frontmatter = { title, updated, topic: 'account', aliases: ['USDT 2FA'] };
  const { content } = searchRecord(contentEntry({ locale, frontmatter }));
  const words = /words:([^"]*)"/.exec(content)?.[1];
  expect(words).toBe([...wordsOf(title, traitsOf(locale)), 'usdt', '2fa'].join(' '));
});
