import type { LanguageNumbers } from './language-numbers.ts';
import { hanNumeral, numeralToNumber } from './numerals.ts';

const counters =
  'つ|人|回|個|件|桁|文字|枚|本|台|種類|箇所|か所|カ所|点|行|列|通|名|倍|段|項目|語|単語';
const time = '(?:秒|分|時間|営業日|日|週間?|[かカヵヶケ箇]月|年)';
const kana: Readonly<Record<string, number>> = {
  ひとつ: 1,
  ふたつ: 2,
  みっつ: 3,
  よっつ: 4,
  いつつ: 5,
  両方: 2,
  両者: 2,
  毎: 1,
  各: 1,
};

/** Numbers in Japanese. */
export const japaneseNumbers: LanguageNumbers = {
  idioms:
    /\b2FA\b|[2二]段階|[2二]要素|第三者|十分(?![間後前以])|一部|一般|一度|一緒|一時的?|唯一|統一|万一|[何数][十百千万億]+|\b24\/7\b/gi,
  leadingUnits: [{ before: '平日(?:で|の)?', after: '日', unit: 'workday' }],
  units: [
    ['%|パーセント', '%'],
    ['営業日', 'workday'],
    ['秒間?', 'second'],
    ['分(?!の)間?', 'minute'],
    ['時間', 'hour'],
    ['日間|日', 'day'],
    ['週間?', 'week'],
    ['[かカヵヶケ箇]月間?', 'month'],
    ['年間?', 'year'],
    ['(?:米|US\\s?)?ドル', 'USD'],
    ['ユーロ', 'EUR'],
    ['円', 'JPY'],
    ['ウォン', 'KRW'],
    ['人民元|元', 'CNY'],
  ],
  words: [
    {
      pattern: new RegExp(`(?<![第毎])(${hanNumeral})(?=${time}|%)`, 'g'),
      valueOf: numeralToNumber,
      firmFrom: 2,
    },
    {
      pattern: new RegExp(`(?<![第毎])(${hanNumeral})(?=${counters})`, 'g'),
      valueOf: numeralToNumber,
      firmFrom: 3,
    },
    { pattern: new RegExp(`(${hanNumeral})`, 'g'), valueOf: numeralToNumber, firmFrom: Infinity },
    {
      pattern: new RegExp(`(${Object.keys(kana).join('|')})`, 'g'),
      valueOf: (word) => kana[word] ?? null,
      firmFrom: 3,
    },
  ],
};
