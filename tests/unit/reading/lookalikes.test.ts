import { describe, expect, test } from 'vitest';
import { lookalikes } from '../../../src/reading/lookalikes.ts';
import { lookalikeFinding } from '../../../src/checks/rules/lookalikes.ts';

describe('a word of two scripts', () => {
  test.each([
    ['USD\u0422', 'USDT', 'U+0422'],
    ['\u0422RC20', 'TRC20', 'U+0422'],
    ['\u0410ddress', 'Address', 'U+0410'],
    ['BT\u0421', 'BTC', 'U+0421'],
    ['\u0395TH', 'ETH', 'U+0395'],
    ['pay\u03bfut', 'payout', 'U+03BF'],
    ['\u0412\u0422\u0421', 'BTC', 'U+0412, U+0422, U+0421'],
    ['\u0422\u0421\u004d', 'TCM', 'U+0422, U+0421'],
    ['ロ\u529bル', 'ロカル', 'U+529B'],
    ['ト\u53e3ン', 'トロン', 'U+53E3'],
    ['サ\u4e00バ', 'サーバ', 'U+4E00'],
  ])('%s is read as %s', (found, meant, codes) => {
    expect(lookalikes(`one\n请选${found}。`)).toEqual([
      { line: 2, kind: 'mixedScripts', found, codes, meant },
    ]);
  });

  test.each([
    'Дмитрий и Анна, МОСКВА',
    'kΩ, μs, Ωm, ΔT, π and Σ',
    'IT-отдел',
    'Μαρία',
    'Zoë, Nguyễn, ＵＳＤＴ',
    'А',
    '口コミ、ユーザー口コミ、プラン一カ月、エリア一ヶ月、メール一覧、サービス工場',
    '金처럼',
  ])('%s is left alone', (text) => {
    expect(lookalikes(text)).toEqual([]);
  });

  test('is named once a line', () => {
    expect(lookalikes('USD\u0422 USD\u0422\nUSD\u0422').map(({ line }) => line)).toEqual([1, 2]);
  });
});

describe('a character of a PDF', () => {
  test.each([
    ['\ufb01', 'fi', 'U+FB01'],
    ['\ufb04', 'ffl', 'U+FB04'],
    ['\u2f08', '人', 'U+2F08'],
    ['\u2ed3', '长', 'U+2ED3'],
    ['\u2ec5', '见', 'U+2EC5'],
    ['\uf90a', '金', 'U+F90A'],
    ['\uf900', '豈', 'U+F900'],
  ])('%s is read as %s', (found, meant, codes) => {
    expect(lookalikes(`a ${found}${found} b`)).toEqual([
      { line: 1, kind: 'compatibility', found, codes, meant },
    ]);
  });

  test('that stands for no letter is named without one', () => {
    expect(lookalikes('\u2e80')).toMatchObject([{ found: '\u2e80', meant: null }]);
  });

  test.each(['\ufa11', '山\ufa0e', '葛\u{e0100}城', '人用自己', 'fi'])('%s is a letter', (text) => {
    expect(lookalikes(text)).toEqual([]);
  });
});

describe('what is said', () => {
  test.each([
    ['USD\u0422', /mixes letters.*"USD\u0422", U\+0422.*"USDT".*Type the word again.*swindlers/],
    ['con\ufb01rm', /from a PDF.*"\ufb01", U\+FB01.*"fi".*Write fi\./],
    ['\u2e80', /from a PDF.*an ordinary letter.*Type the letter again\./],
  ])('of %s', (text, says) => {
    const [one] = lookalikes(text);
    const { message, found, expected, fix } = lookalikeFinding(one!);
    expect([message, found, expected, fix].join(' ')).toMatch(says);
  });
});
