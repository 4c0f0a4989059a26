import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { fixedText, rulesOf, saidOf } from './house.ts';

const fixed: [locale: Locale, text: string, expected: string][] = [
  ['zh', '24 小时内到账 10,000USDT', '24小时内到账10,000 USDT'],
  ['zh', '每个文件不超过10MB，共 3 个', '每个文件不超过10 MB，共3个'],
  ['zh', '请打开 App ，点“设置”', '请打开App，点“设置”'],
  ['zh', '我们的邮件只来自 @example.com', '我们的邮件只来自@example.com'],
  ['zh', '涨了 -1% 或 +8% 以上', '涨了-1%或+8%以上'],
  ['zh', '找到 {{count}} 条结果', '找到{{count}}条结果'],
  ['ja', '上限は 24 時間で 1,000USDT です。 次へ', '上限は24時間で1,000 USDTです。次へ'],
  ['ja', '最終確認日： 2026年', '最終確認日：2026年'],
  ['ja', 'システム ともいえます', 'システムともいえます'],
  ['ko', '10MB까지 올려요', '10 MB까지 올려요'],
  ['ko', '출금할수 없어요. 할수있어요', '출금할 수 없어요. 할 수 있어요'],
  ['ko', '확인될때 하는것같아요', '확인될 때 하는 것 같아요'],
  ['ko', '30초마다 바뀌어요.남은 시간을 보세요', '30초마다 바뀌어요. 남은 시간을 보세요'],
  ['ko', '하세요?네', '하세요? 네'],
  ['en', 'At least 5USDT and 10MB', 'At least 5 USDT and 10 MB'],
];

test.each(fixed)('%s: %s becomes %s', (locale, text, expected) => {
  expect(fixedText(text, rulesOf(locale))).toBe(expected);
});

const left: [locale: Locale, text: string][] = [
  ['zh', '2FA、TRC20、5G和0x1234都不是数量'],
  ['zh', '充币 - 提币 · 帮助 / 公告'],
  ['zh', '（第一种） - 说明'],
  ['zh', 'Google Authenticator和Example Exchange'],
  ['zh', '访问https://www.example.com/a?b=1,2查看'],
  ['ja', '2026年9月23日 4:00から'],
  ['ja', '山田 太郎さま'],
  ['ja', 'すごい！　次へ'],
  ['ko', '별수 없이 실수 있었어요'],
  ['ko', '가을때문에 이때'],
  ['en', 'A 4K picture of 3D and the 2FA app, e.g. this one: 10 o’clock'],
];

test.each(left)('%s: nothing is said of %s', (locale, text) => {
  expect(saidOf(text, rulesOf(locale))).toEqual([]);
});

describe('what the house leaves open', () => {
  const open = { typography: {} };

  test('is not checked', () => {
    expect(saidOf('24 小时内 10MB，24小时“和”「另」', rulesOf('zh', open))).toEqual([]);
    expect(saidOf('設定 (例: 10MB) と“設定”～', rulesOf('ja', open))).toEqual([]);
  });

  test('can be decided the other way', () => {
    const spaced = { typography: { besideLatin: 'spaced', unit: 'closed' } as const };
    expect(fixedText('24小时内10 MB的App', rulesOf('zh', spaced))).toBe('24 小时内 10MB 的 App');
  });
});
