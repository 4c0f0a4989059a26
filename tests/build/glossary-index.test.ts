import { describe, expect, test } from 'vitest';
import { starterLocales, type StarterLocale } from '../starter-locales.ts';
import { entries } from './support/content.ts';
import { openSite, textOf } from './support/site.ts';

const site = openSite();

/** Where a term stands that begins with a digit or a sign. */
const other = '#';

const latin = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** The first character, in the order of pinyin, that each letter has; I, U and V begin no syllable. */
const pinyinHeads = {
  A: '阿',
  B: '八',
  C: '嚓',
  D: '咑',
  E: '妸',
  F: '发',
  G: '旮',
  H: '铪',
  J: '丌',
  K: '咔',
  L: '垃',
  M: '妈',
  N: '拿',
  O: '噢',
  P: '妑',
  Q: '七',
  R: '呥',
  S: '仨',
  T: '他',
  W: '穵',
  X: '夕',
  Y: '丫',
  Z: '帀',
};

const kana: Record<string, string> = {
  あ: 'あいうえおぁぃぅぇぉゔ',
  か: 'かきくけこがぎぐげご',
  さ: 'さしすせそざじずぜぞ',
  た: 'たちつてとだぢづでどっ',
  な: 'なにぬねの',
  は: 'はひふへほばびぶべぼぱぴぷぺぽ',
  ま: 'まみむめも',
  や: 'やゆよゃゅょ',
  ら: 'らりるれろ',
  わ: 'わをん',
};

const initials: Record<string, string> = {
  ㄱ: '가까',
  ㄴ: '나',
  ㄷ: '다따',
  ㄹ: '라',
  ㅁ: '마',
  ㅂ: '바빠',
  ㅅ: '사싸',
  ㅇ: '아',
  ㅈ: '자짜',
  ㅊ: '차',
  ㅋ: '카',
  ㅌ: '타',
  ㅍ: '파',
  ㅎ: '하',
};

/** What each language's readers expect, told here from other facts than the site's own code uses. */
const groups: Record<
  StarterLocale,
  { order: string[]; groupOf: (reading: string) => string | undefined }
> = {
  en: { order: latin, groupOf: latinOf },
  zh: { order: latin, groupOf: (reading) => latinOf(reading) ?? pinyinOf(reading) },
  ja: {
    order: [...Object.keys(kana), ...latin],
    groupOf: (reading) => latinOf(reading) ?? kanaOf(reading),
  },
  ko: {
    order: [...Object.keys(initials), ...latin],
    groupOf: (reading) => latinOf(reading) ?? initialOf(reading),
  },
};

describe.each(starterLocales)('the glossary of %s', (locale) => {
  const own = entries.filter((entry) => entry.collection === 'glossary' && entry.locale === locale);
  const readings = new Map(
    own.map(({ frontmatter }) => [
      frontmatter.title,
      ('reading' in frontmatter && frontmatter.reading) || frontmatter.title,
    ]),
  );
  const sections = site
    .pageAt(`/${locale}/glossary/`)!
    .root.querySelectorAll('main section')
    .map((section) => ({
      letter: textOf(section.querySelector('h2')),
      terms: section.querySelectorAll('dt').map(textOf),
    }));
  const { order, groupOf } = groups[locale];

  test('lists every term once', () => {
    const listed = sections.flatMap(({ terms }) => terms);
    expect(listed.filter((term) => readings.has(term)).sort()).toEqual([...readings.keys()].sort());
  });

  test('has several groups, in the order of its alphabet', () => {
    const letters = sections.map(({ letter }) => letter);
    expect(letters.length).toBeGreaterThan(5);
    expect(letters).toEqual([...order, other].filter((letter) => letters.includes(letter)));
  });

  test('puts each term under the letter with which its reading begins', () => {
    const wrong = sections.flatMap(({ letter, terms }) =>
      terms
        .filter((term) => (groupOf(readings.get(term) ?? term) ?? other) !== letter)
        .map((term) => `${letter}: ${term}`),
    );
    expect(wrong).toEqual([]);
  });

  test('leads from each letter above to its group', () => {
    const page = site.pageAt(`/${locale}/glossary/`)!;
    const shown = page.root.querySelectorAll('main nav a').map(textOf);
    expect(shown.slice(-sections.length)).toEqual(sections.map(({ letter }) => letter));
  });
});

function latinOf(reading: string): string | undefined {
  const first = reading.normalize('NFD').charAt(0).toUpperCase();
  return latin.includes(first) ? first : undefined;
}

function pinyinOf(reading: string): string | undefined {
  const { compare } = new Intl.Collator('zh-u-co-pinyin');
  return Object.entries(pinyinHeads).findLast(
    ([, head]) => compare(head, reading.charAt(0)) <= 0,
  )?.[0];
}

function kanaOf(reading: string): string | undefined {
  const first = reading
    .charAt(0)
    .replace(/[ァ-ヶ]/, (own) => String.fromCharCode(own.charCodeAt(0) - 0x60));
  return Object.keys(kana).find((row) => kana[row]!.includes(first));
}

/** The first letter of a syllable, by taking it apart (NFD) as its example is taken apart. */
function initialOf(reading: string): string | undefined {
  const jamo = (syllable: string) => syllable.normalize('NFD').charAt(0);
  return Object.keys(initials).find((initial) =>
    [...initials[initial]!].map(jamo).includes(jamo(reading)),
  );
}
