import { expect, test } from 'vitest';
import type { Locale } from '../../../src/i18n/locales.ts';
import { glossaryIndex } from '../../../src/queries/glossary.ts';
import { entry, libraryOf } from '../plain-entries.ts';

/** The index as `letter: titles`. */
function indexOf(locale: Locale, ...terms: ReturnType<typeof entry<'glossary'>>[]): string[] {
  return glossaryIndex(libraryOf(...terms), locale).map(
    ({ letter, terms: group }) =>
      `${letter}: ${group.map((one) => one.entry.data.title).join(', ')}`,
  );
}

const term = (locale: Locale, title: string, reading?: string) =>
  entry('glossary', locale, encodeURIComponent(title + locale), {
    title,
    ...(reading && { reading }),
  });

test('zh stands by pinyin, Latin among it', () => {
  const titles = ['提币', '充值', 'USDT', 'TXID', '区块链', '2FA'];
  expect(indexOf('zh', ...titles.map((title) => term('zh', title)))).toEqual([
    'C: 充值',
    'Q: 区块链',
    'T: 提币, TXID',
    'U: USDT',
    '#: 2FA',
  ]);
});

test('ja stands by its readings in kana rows, Latin after them', () => {
  const terms = [
    term('ja', 'UID'),
    term('ja', '出金', 'しゅっきん'),
    term('ja', 'ガス代', 'ガスだい'),
    term('ja', '板', 'いた'),
    term('ja', 'アドレス'),
    term('ja', '指値', 'さしね'),
  ];
  expect(indexOf('ja', ...terms)).toEqual([
    'あ: アドレス, 板',
    'か: ガス代',
    'さ: 指値, 出金',
    'U: UID',
  ]);
});

test('ko stands by initials', () => {
  const titles = ['출금', '가스비', '꼬리', 'UID', '나중'];
  expect(indexOf('ko', ...titles.map((title) => term('ko', title)))).toEqual([
    'ㄱ: 가스비, 꼬리',
    'ㄴ: 나중',
    'ㅊ: 출금',
    'U: UID',
  ]);
});

test('en stands from A to Z, whatever the case, and numbers last', () => {
  const titles = ['slippage', 'Address', 'Spread', '2FA'];
  expect(indexOf('en', ...titles.map((title) => term('en', title)))).toEqual([
    'A: Address',
    'S: slippage, Spread',
    '#: 2FA',
  ]);
});

test('numbers stand by their value', () => {
  expect(indexOf('en', ...['10-day mean', '9-day mean'].map((title) => term('en', title)))).toEqual(
    ['#: 9-day mean, 10-day mean'],
  );
});

test('what fills in stands by its title: its reading is for readers of its own language', () => {
  expect(indexOf('ja', term('en', 'Gas', 'かす'))).toEqual(['G: Gas']);
});
