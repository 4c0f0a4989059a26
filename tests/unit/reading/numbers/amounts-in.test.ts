import { expect, test } from 'vitest';
import { amountInWords } from '../../../../src/reading/numbers/amount.ts';
import { amountsIn } from '../../../../src/reading/numbers/amounts-in.ts';

/** Amounts as a report names them; what may be none in brackets. */
function read(text: string, locale: string): string[] {
  return amountsIn(text, locale).map((amount) =>
    amount.isFirm ? amountInWords(amount) : `(${amountInWords(amount)})`,
  );
}

test.each([
  ['en', '1,000 and 0.08% of $5, 1.5 million', ['1000', '0.08%', '5 USD', '1500000']],
  [
    'zh',
    '１，０００；1万U，百分之五，US$100，100美元',
    ['1000', '10000 USDT', '5%', '100 USD', '100 USD'],
  ],
  ['ja', '1万円、2100万枚、100万分の1', ['10000 JPY', '21000000', '1000000', '1']],
  [
    'ko',
    '2천 1백만, 21백만, 15억 달러, 0.08 퍼센트',
    ['21000000', '21000000', '1500000000 USD', '0.08%'],
  ],
])('%s: %s in digits', (locale, text, amounts) => {
  expect(read(text, locale)).toEqual(amounts);
});

test.each([
  ['en', 'twenty-four hours, an hour, three of them', ['24 hours', '(1 hour)', '3']],
  ['zh', '二十四小时，三个人，一个', ['24 hours', '3', '(1)']],
  ['ja', '二時間、三つ、一つ', ['2 hours', '3', '(1)']],
  ['ko', '두 시간, 세 가지, 사흘', ['2 hours', '3', '3 days']],
])('%s: %s in words', (locale, text, amounts) => {
  expect(read(text, locale)).toEqual(amounts);
});

test.each([
  [
    'en',
    '1–3 working days, two to four weeks',
    ['1 workday', '3 workdays', '(2 weeks)', '4 weeks'],
  ],
  ['ko', '영업일 기준 1~3일', ['1 workday', '3 workdays']],
  ['en', '7 to 13 September', ['09-07', '09-13']],
  ['ja', '9月7日から13日まで', ['09-07', '09-13']],
])('%s: %s are ranges', (locale, text, amounts) => {
  expect(read(text, locale)).toEqual(amounts);
});

test.each([
  [
    'en',
    '5 November 2026, Nov 5th, 2026-11-05, 3:00 p.m.',
    ['2026-11-05', '11-05', '2026-11-05', '15:00'],
  ],
  ['zh', '2026年11月5日下午3点整，8:00–24:00', ['2026-11-05', '15:00', '08:00', '00:00']],
  ['ja', '11月5日午後3時30分、翌1:00、3時間', ['11-05', '15:30', '01:00', '3 hours']],
  ['ko', '11월 5일 오후 3시, 3시간', ['11-05', '15:00', '3 hours']],
])('%s: %s are days and times, no numbers', (locale, text, amounts) => {
  expect(read(text, locale)).toEqual(amounts);
});

test.each([
  ['en', '2FA, TRC20, 0x1f3a, UTC+8, 1.2.3, a third party, https://example.org/5'],
  ['zh', '两步验证，第三方，几十年，成千上万，万一'],
  ['ja', '2段階認証、第三者、何十年、十分に'],
  ['ko', '2단계 인증, 제3자, 수십년'],
])('%s: %s hold no number', (locale, text) => {
  expect(read(text, locale).filter((one) => !one.startsWith('('))).toEqual([]);
});

test.each([
  ['zh', '在www.example.org上提交后，1个工作日内', ['1 workday']],
  ['ja', 'https://example.org/5のページです。3日以内', ['3 days']],
  ['ko', 'www.example.org/5에서 보낸 뒤 24시간', ['24 hours']],
])('%s: an amount that follows an address without a space', (locale, text, amounts) => {
  expect(read(text, locale)).toEqual(amounts);
});
