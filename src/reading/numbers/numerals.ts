const digits = '〇一二三四五六七八九';
const same: Readonly<Record<string, string>> = { 零: '〇', 两: '二', 兩: '二', 俩: '二', 双: '二' };
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

/** The characters of which Chinese numerals are made. */
export const hanNumeral = '[〇零一二两兩三四五六七八九十百千万萬亿億]+';

/**
 * The value of a Chinese numeral.
 * @example hanToNumber('二十四') // 24
 */
export function hanToNumber(numeral: string): number | null {
  let [sum, part, digit] = [0, 0, 0];
  for (const written of numeral) {
    const character = same[written] ?? written;
    const [power, myriad] = [powers[character], myriads[character]];
    if (power) {
      part += (digit || 1) * power;
      digit = 0;
    } else if (myriad) {
      sum += (part + digit || 1) * myriad;
      [part, digit] = [0, 0];
    } else {
      digit = digit * 10 + digits.indexOf(character);
    }
  }
  const value = sum + part + digit;
  return value >= 0 ? value : null;
}
