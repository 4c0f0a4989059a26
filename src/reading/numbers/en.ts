import type { LanguageNumbers } from './language-numbers.ts';

const names =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
    ' ',
  );
const others: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  each: 1,
  every: 1,
  per: 1,
  once: 1,
  daily: 1,
  single: 1,
  both: 2,
  twice: 2,
  pair: 2,
  dozen: 12,
  hundred: 100,
  thousand: 1000,
  million: 1e6,
};

const numeral = `(?:${tens.join('|')})(?:[- ](?:${names.slice(1, 10).join('|')}))?|${names.toReversed().join('|')}`;
const unit =
  'seconds?|minutes?|hours?|(?:working |business )?days?|weeks?|months?|years?|percent|per cent';

/** Numbers in English. */
export const englishNumbers: LanguageNumbers = {
  idioms:
    /\b2FA\b|\b2SV\b|\b(?:two|2)[- ](?:step|factor)\b|\bthird[- ]part(?:y|ies)\b|\bone[- ]time\b|\b24\/7\b|\bone another\b/gi,
  leadingUnits: [],
  units: [
    ['%|percent|per cent', '%'],
    ['(?:working|business)[- ]days?', 'workday'],
    ['seconds?|secs?', 'second'],
    ['minutes?|mins?', 'minute'],
    ['hours?|hrs?|h', 'hour'],
    ['days?', 'day'],
    ['weeks?', 'week'],
    ['months?', 'month'],
    ['years?', 'year'],
    ['(?:US )?dollars?', 'USD'],
    ['euros?', 'EUR'],
    ['yen', 'JPY'],
    ['yuan', 'CNY'],
    ['won', 'KRW'],
  ],
  words: [
    {
      pattern: new RegExp(`\\b(${numeral})(?:[- ](?=(?:${unit})\\b))`, 'gi'),
      valueOf: nameToNumber,
      firmFrom: 2,
    },
    { pattern: new RegExp(`\\b(${numeral})\\b`, 'gi'), valueOf: nameToNumber, firmFrom: 3 },
    {
      pattern: new RegExp(`\\b(${[...ordinals, ...Object.keys(others)].join('|')})\\b`, 'gi'),
      valueOf: (word) => others[word.toLowerCase()] ?? ordinals.indexOf(word.toLowerCase()),
      firmFrom: Infinity,
    },
  ],
};

function nameToNumber(written: string): number | null {
  const [first = '', second] = written.toLowerCase().split(/[- ]/);
  const ten = tens.indexOf(first);
  if (ten < 0) return names.indexOf(first);
  return (ten + 2) * 10 + (second ? names.indexOf(second) : 0);
}
