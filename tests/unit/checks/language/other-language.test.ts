import { expect, test } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { rulesOf, saidOf } from './house.ts';

const found: [locale: Locale, text: string, says: RegExp][] = [
  ['ja', '출금は24時間です', /a word is Korean, not 日本語/],
  ['zh', '请点ログイン按钮', /a word is Japanese, not/],
  ['ko', '자세한 내용은 公告请看这里 보세요', /a word is Chinese or Japanese/],
  ['ja', 'アドレスを确认します', /a form that 日本語 does not use/],
  ['zh', '請確認地址', /a form that/],
  ['zh', '请到駅前売店', /a form that/],
  ['zh', 'Open the app and choose security settings.', /not translated into/],
  [
    'ja',
    'まず設定です。Then open the app and choose your security settings below.',
    /not translated/,
  ],
  ['ja', '待っている途中です。Please don’t send it again.', /not translated/],
  ['en', 'Fees. 手続きが必要です。', /not translated into English/],
  ['ko', 'Your withdrawal is still under review.', /not translated/],
];

test.each(found)('%s: %s', (locale, text, says) => {
  expect(saidOf(text, rulesOf(locale))).toEqual([expect.stringMatching(says)]);
});

const left: [locale: Locale, text: string][] = [
  ['zh', '短信写着“Your withdrawal is still under review”'],
  ['zh', '优の良品，姓名镕、堃'],
  ['ja', '「한국어」と髙橋さん、剝がす、叱る'],
  ['ja', '中国語（简体中文）のページ'],
  ['zh', '使用Google Authenticator或Microsoft Authenticator'],
  ['ko', '한자(漢字)와 北美'],
  ['en', 'Search for 微信支付 or ビットコ'],
];

test.each(left)('%s: nothing is said of %s', (locale, text) => {
  expect(saidOf(text, rulesOf(locale))).toEqual([]);
});
