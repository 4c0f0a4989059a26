import { describe, expect, test } from 'vitest';
import { factsOfFigures } from '../../../src/facts/bare-figures.ts';
import type { Fact } from '../../../src/facts/fact.ts';
import { figuresIn } from '../../../src/facts/figures.ts';
import { factLanguage } from '../../../src/i18n/folder-facts.ts';

const facts = new Map<string, Fact>([
  ['fee', { kind: 'percent', value: '0.10' }],
  ['pause', { kind: 'duration', value: 24, unit: 'hour' }],
  ['hold', { kind: 'duration', value: 3, unit: 'day' }],
  ['record', { kind: 'duration', value: 12, unit: 'month' }],
  ['review', { kind: 'duration', value: [1, 3], unit: 'working-day' }],
  ['limit', { kind: 'money', value: 10000, unit: 'USDT' }],
  ['price', { kind: 'money', value: 500, unit: 'USD' }],
  ['opens', { kind: 'time', value: '08:00' }],
  [
    'tron',
    {
      kind: 'count',
      value: 20,
      unit: { zh: '次确认', en: 'confirmations', ja: '回', ko: '번' },
    },
  ],
]);

const found = (text: string, locale: string) => {
  const factsOf = factsOfFigures(facts, factLanguage(locale));
  return figuresIn(text, 1).flatMap(factsOf);
};

describe('a figure in prose is a fact', () => {
  test.each([
    ['en', 'It takes 24 hours.', ['pause']],
    ['en', 'A 24-hour pause', ['pause']],
    ['en', 'in 24h', ['pause']],
    ['en', 'A taker pays 0.1 %.', ['fee']],
    ['en', 'A taker pays 0.10 per cent', ['fee']],
    ['en', 'up to 10,000 USDT a day', ['limit']],
    ['en', 'up to 10K USDT a day', ['limit']],
    ['en', 'costs $500', ['price']],
    ['en', 'within 1–3 working days', ['review']],
    ['en', 'it takes 1 to 3 working days', ['review']],
    ['ja', '1から3営業日', ['review']],
    ['en', 'from 08:00 on', ['opens']],
    ['en', 'after 20 confirmations', ['tron']],
    ['zh', '需要24小时', ['pause']],
    ['zh', '需要 24 个小时', ['pause']],
    ['zh', '需要２４小时，费率0.10％', ['pause', 'fee']],
    ['zh', '每天1万USDT', ['limit']],
    ['zh', '1-3个工作日或3天', ['review', 'hold']],
    ['zh', '20次确认', ['tron']],
    ['ja', '24時間停止し、12ヶ月分', ['pause', 'record']],
    ['ja', '1〜3営業日', ['review']],
    ['ko', '24시간 동안 1만 USDT', ['pause', 'limit']],
    ['ko', '3일 뒤 1~3영업일', ['hold', 'review']],
  ])('in %s: %s', (locale, text, names) => {
    expect(found(text, locale)).toEqual(names);
  });
});

describe('a figure in prose is none', () => {
  test.each([
    ['en', '24 words, 24 hoursome, 124 hours, 2.24 hours'],
    ['en', '3 weeks, 3 dogs, 2026-11-03 days'],
    ['en', '24 minutes; 0.10 USDT; 10,000 USDC'],
    ['en', '3–5 days, 1–3 days'],
    ['en', '20 blocks, TRC20 confirmations'],
    ['zh', '11月3日，3月12月，24分钟'],
    ['ja', '11月3日と24分'],
    ['ko', '11월 3일과 24분'],
  ])('in %s: %s', (locale, text) => {
    expect(found(text, locale)).toEqual([]);
  });
});
