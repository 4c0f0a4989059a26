import type { LanguageNumbers } from './language-numbers.ts';
import { hanNumeral, numeralToNumber } from './numerals.ts';

const counters =
  '个|次|条|项|步|位|种|份|张|封|台|部|名|人|遍|处|件|笔|行|列|倍|家|类|句|页|天|日|小时|分钟|秒|周|星期|年|级|点|字';
const time = '(?:个)?(?:工作日|小时|钟头|分钟|秒|天|星期|周|月|年)';

/** Numbers in Chinese. */
export const chineseNumbers: LanguageNumbers = {
  idioms:
    /\b2FA\b|[两二2]步|第三方|一[下样些般直旦定起]|万一|十分(?!钟|之)|百分点|成千上万|[数几上][十百千万亿]+|\b24\/7\b/gi,
  leadingUnits: [{ before: '百分之', after: '', unit: '%' }],
  units: [
    ['%', '%'],
    ['(?:个)?工作日', 'workday'],
    ['秒钟?', 'second'],
    ['分钟|分(?!之)', 'minute'],
    ['(?:个)?(?:小时|钟头)', 'hour'],
    ['天|日', 'day'],
    ['(?:个)?星期|周', 'week'],
    ['个月', 'month'],
    ['年', 'year'],
    ['美元|美金', 'USD'],
    ['欧元', 'EUR'],
    ['日元', 'JPY'],
    ['韩元', 'KRW'],
    ['元', 'CNY'],
    ['U(?![A-Za-z])', 'USDT'],
  ],
  words: [
    {
      pattern: new RegExp(`(?<![第每])(${hanNumeral})(?=${time}|%)`, 'g'),
      valueOf: numeralToNumber,
      firmFrom: 2,
    },
    {
      pattern: new RegExp(`(?<![第每])(${hanNumeral})(?=${counters})`, 'g'),
      valueOf: numeralToNumber,
      firmFrom: 3,
    },
    {
      pattern: new RegExp(`(${hanNumeral}|双|俩)`, 'g'),
      valueOf: numeralToNumber,
      firmFrom: Infinity,
    },
    { pattern: /([每单首])/g, valueOf: () => 1, firmFrom: Infinity },
  ],
};
