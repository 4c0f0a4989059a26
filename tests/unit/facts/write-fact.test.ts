import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../src/facts/fact.ts';
import { writeFact } from '../../../src/facts/write-fact.ts';
import { factLanguage } from '../../../src/i18n/folder-facts.ts';

const inFour = (fact: Fact) =>
  ['zh', 'en', 'ja', 'ko'].map((locale) => writeFact(fact, factLanguage(locale)).text);

describe('a fact in four languages', () => {
  test.each<[string, Fact, string[]]>([
    ['a rate', { kind: 'percent', value: 0.08 }, ['0.08%', '0.08%', '0.08%', '0.08%']],
    [
      'a rate that keeps its zero',
      { kind: 'percent', value: '0.10' },
      ['0.10%', '0.10%', '0.10%', '0.10%'],
    ],
    [
      'hours',
      { kind: 'duration', value: 24, unit: 'hour' },
      ['24小时', '24 hours', '24時間', '24시간'],
    ],
    [
      'one hour',
      { kind: 'duration', value: 1, unit: 'hour' },
      ['1小时', '1 hour', '1時間', '1시간'],
    ],
    [
      'months',
      { kind: 'duration', value: 12, unit: 'month' },
      ['12个月', '12 months', '12か月', '12개월'],
    ],
    [
      'working days',
      { kind: 'duration', value: [1, 3], unit: 'working-day' },
      ['1–3个工作日', '1–3 working days', '1〜3営業日', '1~3영업일'],
    ],
    [
      'one working day',
      { kind: 'duration', value: 1, unit: 'working-day' },
      ['1个工作日', '1 working day', '1営業日', '1영업일'],
    ],
    [
      'an amount of a coin',
      { kind: 'money', value: 10000, unit: 'USDT' },
      ['10,000 USDT', '10,000 USDT', '10,000 USDT', '10,000 USDT'],
    ],
    [
      'an amount of money',
      { kind: 'money', value: 10000, unit: 'JPY' },
      ['JP¥10,000', 'JP¥10,000', '￥10,000', 'JP¥10,000'],
    ],
    [
      'a time past midnight',
      { kind: 'time', value: '25:00' },
      ['次日1:00', '1:00 the next day', '翌1:00', '다음 날 01:00'],
    ],
    [
      'times',
      { kind: 'time', value: ['08:00', '24:00'] },
      ['8:00–24:00', '8:00–24:00', '8:00〜24:00', '08:00~24:00'],
    ],
    [
      'a list of names',
      { kind: 'name', value: ['XRP', 'XLM', 'TON'] },
      ['XRP、XLM和TON', 'XRP, XLM and TON', 'XRP、XLM、TON', 'XRP, XLM 및 TON'],
    ],
  ])('%s', (_what, fact, texts) => {
    expect(inFour(fact)).toEqual(texts);
  });

  test('times where readers live, if that is the same all year', () => {
    const localIn = (zone: string) =>
      ['zh', 'ja', 'ko'].map(
        (locale) =>
          writeFact({ kind: 'time', value: ['08:00', '24:00'], zone }, factLanguage(locale)).local,
      );
    expect(localIn('Asia/Singapore')).toEqual([
      '8:00–24:00',
      '9:00〜翌1:00',
      '09:00~다음 날 01:00',
    ]);
    expect(localIn('Asia/Tokyo')[0]).toBe('7:00–23:00');
    expect(localIn('Europe/London')).toEqual([undefined, undefined, undefined]);
  });

  test('a count with the plural forms of its own unit', () => {
    const unit = {
      zh: '次确认',
      en: { one: 'confirmation', other: 'confirmations' },
      ja: '回の承認',
      ko: '번 확인',
    };
    expect(inFour({ kind: 'count', value: 1, unit })).toEqual([
      '1次确认',
      '1 confirmation',
      '1回の承認',
      '1번 확인',
    ]);
    expect(inFour({ kind: 'count', value: 20, unit })[1]).toBe('20 confirmations');
    expect(inFour({ kind: 'count', value: 20 })).toEqual(['20', '20', '20', '20']);
  });
});
