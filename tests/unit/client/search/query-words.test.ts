import { expect, test } from 'vitest';
import { queryWords as wordsWith } from '../../../../src/client/search/query-words.ts';
import { readSearchDocument } from '../../../../src/files/read-document.ts';
import { locales } from '../../../../src/i18n/locales.ts';
import { searchSchema } from '../../../../src/schemas/search.ts';

/** With the words of content/search, as the browser gets them. */
function queryWords(query: string, locale: string): string[] {
  const { functionWords = [], endings = [] } = searchSchema.parse(readSearchDocument(locale));
  const longestFirst = endings.toSorted((a, b) => b.length - a.length);
  return wordsWith(query, locale, { functionWords: new Set(functionWords), endings: longestFirst });
}

test.each([
  ['비밀번호를 잊었어요', ['비밀번호', '잊었']],
  ['출금이 안 돼요', ['출금', '안', '돼요']],
  ['수수료는 얼마인가요?', ['수수료', '얼마']],
  ['거래소에서 지갑으로', ['거래소', '지갑']],
  ['나는', ['나는']],
  ['출금은 출금이', ['출금']],
])('Korean words lose their endings, and never all of themselves: %s', (query, words) => {
  expect(queryWords(query, 'ko')).toEqual(words);
});

test('other languages keep what looks like an ending', () => {
  expect(queryWords('비밀번호를', 'en')).toEqual(['비밀번호를']);
});

test.each(locales)('in %s a word is asked for once, whatever its case and width', (locale) => {
  expect(queryWords('TXID txid ＴＸＩＤ', locale)).toEqual(['txid']);
});

test.each(locales)('in %s blanks and marks hold no words', (locale) => {
  expect(queryWords(' ？！… ', locale)).toEqual([]);
});

test('of a very long query twelve words are asked for', () => {
  const words = Array.from({ length: 30 }, (_, index) => `w${index}`);
  expect(queryWords(words.join(' '), 'en')).toEqual(words.slice(0, 12));
});

test.each([
  ['en', 'how do I withdraw', ['how', 'withdraw']],
  ['zh', '我的提币', ['提币', '提', '币']],
  ['ja', '出金したのに', ['出金']],
])('in %s "%s" keeps the words that tell something', (locale, query, words) => {
  expect(words).toEqual(expect.arrayContaining(queryWords(query, locale)));
});
