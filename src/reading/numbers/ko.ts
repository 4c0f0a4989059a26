import type { LanguageNumbers } from './language-numbers.ts';

const natives: Readonly<Record<string, number>> = {
  한: 1,
  하나: 1,
  두: 2,
  둘: 2,
  세: 3,
  셋: 3,
  네: 4,
  넷: 4,
  다섯: 5,
  여섯: 6,
  일곱: 7,
  여덟: 8,
  아홉: 9,
  열: 10,
  열두: 12,
  스무: 20,
};
const days: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  열흘: 10,
};
const others: Readonly<Record<string, number>> = {
  매: 1,
  각: 1,
  첫: 1,
  모두: 2,
  양쪽: 2,
  일주일: 1,
};

const native = Object.keys(natives)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const counters = '개|번|가지|명|단계|자리|글자|군데|곳|건|장|줄|칸|배|통|대|사람';

/** Numbers in Korean. */
export const koreanNumbers: LanguageNumbers = {
  idioms: /\b2FA\b|2\s?단계\s?인증|제\s?3자|2차(?=\s?(?:주소|인증))|수[십백천만억]+|\b24\/7\b/gi,
  leadingUnits: [{ before: '영업일(?:\\s*기준)?(?:으로)?', after: '일', unit: 'workday' }],
  units: [
    ['%|퍼센트|프로(?!그|젝|필|토)', '%'],
    ['영업일', 'workday'],
    ['초', 'second'],
    ['분', 'minute'],
    ['시간', 'hour'],
    ['일(?:간)?', 'day'],
    ['주(?:일|간)?', 'week'],
    ['개월|달(?!러)', 'month'],
    ['년(?:간)?', 'year'],
    ['달러', 'USD'],
    ['유로', 'EUR'],
    ['엔', 'JPY'],
    ['위안', 'CNY'],
    ['원', 'KRW'],
  ],
  words: [
    {
      pattern: new RegExp(`(?<![가-힣])(${native})(?=\\s?(?:시간|달|주))`, 'g'),
      valueOf: (word) => natives[word] ?? null,
      firmFrom: 2,
    },
    {
      pattern: new RegExp(`(?<![가-힣])(${Object.keys(days).join('|')})`, 'g'),
      valueOf: (word) => days[word] ?? null,
      firmFrom: 2,
      unit: 'day',
    },
    {
      pattern: new RegExp(`(?<![가-힣])(${native})(?=\\s?(?:${counters}))`, 'g'),
      valueOf: (word) => natives[word] ?? null,
      firmFrom: 3,
    },
    {
      pattern: new RegExp(`(?<![가-힣])(${native}|${Object.keys(others).join('|')})`, 'g'),
      valueOf: (word) => natives[word] ?? others[word] ?? null,
      firmFrom: Infinity,
    },
  ],
};
