const digits = '〇一二三四五六七八九';
const same: Readonly<Record<string, string>> = { 零: '〇', 两: '二', 兩: '二', 俩: '二', 双: '二' };
const powers: Readonly<Record<string, number>> = {
  ...{ 十: 10, 百: 100, 千: 1000 },
  ...{ 십: 10, 백: 100, 천: 1000 },
};
const myriads: Readonly<Record<string, number>> = {
  ...{ 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 },
  ...{ 만: 1e4, 억: 1e8, 조: 1e12 },
};

/** The characters of which Chinese numerals are made. */
export const hanNumeral = '[〇零一二两兩三四五六七八九十百千万萬亿億]+';

/** Characters that multiply what stands before them. */
export const multiplier = `[${[...Object.keys(powers), ...Object.keys(myriads)].join('')}]`;

/**
 * The value of a numeral that is written in characters, in digits or in both.
 * @example numeralToNumber('二十四') // 24
 * @example numeralToNumber('2천 1백만') // 21000000
 */
export function numeralToNumber(numeral: string): number | null {
  let [sum, part, digit] = [0, 0, 0];
  for (const [written] of numeral.matchAll(/[\d.]+|\S/g)) {
    const character = same[written] ?? written;
    const [power, myriad] = [powers[character], myriads[character]];
    if (power) {
      part += (digit || 1) * power;
      digit = 0;
    } else if (myriad) {
      const below = part + digit;
      // 万亿 is ten thousand times a hundred million.
      sum = myriad > sum && sum > 0 ? (sum + below) * myriad : sum + (below || 1) * myriad;
      [part, digit] = [0, 0];
    } else if (/\d/.test(character)) {
      digit = Number(character);
    } else {
      digit = digit * 10 + digits.indexOf(character);
    }
  }
  const value = Number((sum + part + digit).toPrecision(15));
  return value >= 0 ? value : null;
}
