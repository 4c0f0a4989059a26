import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { fixedText, rulesOf, saidOf } from './house.ts';

const fixed: [locale: Locale, text: string, expected: string][] = [
  ['zh', '请稍等, 正在处理.', '请稍等，正在处理。'],
  ['zh', '注意:不要关闭!可以吗?', '注意：不要关闭！可以吗？'],
  ['zh', 'TXID:交易哈希', 'TXID：交易哈希'],
  ['zh', '交易哈希 (TXID) 的用法', '交易哈希（TXID）的用法'],
  ['zh', 'Maker (挂单)', 'Maker（挂单）'],
  ['zh', '点击"确定"', '点击“确定”'],
  ['zh', '点「确定」', '点“确定”'],
  ['zh', '共１２个ＡＰＩ', '共12个API'],
  ['ja', '入力して,送信します.', '入力して、送信します。'],
  ['ja', 'お名前 (必須)', 'お名前（必須）'],
  ['ja', '“設定”を押します', '「設定」を押します'],
  ['ja', '8:00~24:00、1～3営業日', '8:00〜24:00、1〜3営業日'],
  ['ja', 'ｱﾄﾞﾚｽ', 'アドレス'],
  ['ko', '확인（필수）해 주세요。', '확인(필수)해 주세요.'],
  ['zh', '您看了再决定。。', '您看了再决定。'],
  ['ja', '“{{query}}”に一致', '「{{query}}」に一致'],
  ['ko', "'백업 코드 사용'을 눌러요", '‘백업 코드 사용’을 눌러요'],
  ['ko', '"오늘 보냈어요"라고 적어요', '“오늘 보냈어요”라고 적어요'],
  ['ko', '먼저，다음', '먼저, 다음'],
  ['ja', 'まず，ログイン画面', 'まず、ログイン画面'],
  ['en', 'It says "invalid" .', 'It says “invalid”.'],
  ['en', 'Write（in English）, please。', 'Write (in English), please.'],
];

test.each(fixed)('%s: %s becomes %s', (locale, text, expected) => {
  expect(fixedText(text, rulesOf(locale))).toBe(expected);
});

const left: [locale: Locale, text: string][] = [
  ['zh', '时间是10:00, 12:00'],
  ['zh', '调用f(x)和open()即可'],
  ['zh', '使用example.com.的地址'],
  ['zh', '短信说 “Your account (ID 1) is locked, call us.”'.replace(' “', '“')],
  ['zh', '一. 打开设置'],
  ['ja', '「“中”の引用」'],
  ['ja', 'Maker (A) and Taker'],
  ['ko', '‘본인 확인’을 눌러요'],
  ['ko', "App Store의 'Example Exchange'"],
  ['en', "It can't and doesn't. A file .mdx, .net"],
  ['en', 'Chinese writes 「中文」，（中） and 。'],
];

test.each(left)('%s: nothing is said of %s', (locale, text) => {
  expect(saidOf(text, rulesOf(locale))).toEqual([]);
});
