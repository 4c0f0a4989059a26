import { describe, expect, test } from 'vitest';
import { queryWords as wordsWith } from '../../../../../src/search/query/understand/query-words.ts';
import { locales, type Locale } from '../../../../../src/i18n/locales.ts';
import { traitsOf } from '../../../../../src/i18n/traits.ts';
import { knowledge } from '../knowledge.ts';

const endings = ['었어요', '인가요', '에서', '으로', '를', '는', '이', '은'];

function queryWords(query: string, locale: Locale, functionWords: string[] = []): string[] {
  return wordsWith(query, {
    language: traitsOf(locale),
    functionWords: new Set(functionWords),
    endings,
  });
}

describe('a word loses its endings', () => {
  test.each([
    ['one', '비밀번호를', ['비밀번호']],
    ['one behind the other', '지갑으로는', ['지갑']],
    ['the longer one first', '얼마인가요', ['얼마']],
    ['those of every word', '거래소에서 지갑으로', ['거래소', '지갑']],
    ['none where less than two characters would remain', '나는', ['나는']],
    ['only so many that two characters remain', '돈이는', ['돈이']],
    ['none inside a word', '는개울', ['는개울']],
    ['and two that are then alike are one', '출금은 출금이', ['출금']],
  ])('%s: %s', (_name, query, words) => {
    expect(queryWords(query, 'ko')).toEqual(words);
  });

  test('and is asked for whole without any', () => {
    expect(wordsWith('비밀번호를', knowledge('ko'))).toEqual(['비밀번호를']);
  });
});

describe('function words are left out', () => {
  test.each<[Locale, string, string[], string[]]>([
    ['zh', '密码 怎么 慢', ['怎么'], ['密码', '慢']],
    ['en', 'how do I withdraw', ['do', 'i'], ['how', 'withdraw']],
    ['ja', '出金 について', ['について'], ['出金']],
    ['ko', '왜 출금 안', ['왜', '안'], ['출금']],
  ])('in %s of “%s”', (locale, query, functionWords, words) => {
    expect(queryWords(query, locale, functionWords)).toEqual(words);
  });

  test('after their endings are off', () => {
    expect(queryWords('우리는 출금', 'ko', ['우리'])).toEqual(['출금']);
  });

  test('in Japanese with one or two hiragana, whether known or not', () => {
    const words = queryWords('出金がいつまで届くの', 'ja');
    expect(words).toContain('出金');
    expect(words.filter((word) => /^[\u3041-\u3096]{1,2}$/.test(word))).toEqual([]);
    expect(queryWords('メモ', 'ja')).toEqual(['メモ']);
  });

  test('in other languages two hiragana are a word as any other', () => {
    expect(queryWords('すし', 'en')).toEqual(['すし']);
  });
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
