import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/secrets/fold.ts';

const letters = fc.constantFrom(
  ...[
    'a',
    'Z',
    ' ',
    '\n',
    'Ａ',
    '１',
    '\u200b',
    '\u3099',
    'か',
    'ｶ',
    'ﾞ',
    'ᄀ',
    'ᅡ',
    '각',
    '的',
    '😀',
    '①',
    'é',
    '\u0301',
    '\ufe0f',
  ],
);
const texts = fc.array(letters, { maxLength: 40 }).map((all) => all.join(''));

test('a text is folded as NFKC has it, without what is not seen', () => {
  expect(fold('Ｐａｓｓ\u200bｗｏｒｄ：①').text).toBe('Password:1');
  expect(fold('か\u3099ﾊﾞ').text).toBe('がバ');
  expect(fold('a\u200bb', ' ').text).toBe('a b');
});

test('every stretch of a folded text leads back to where it came from', () => {
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, a, b) => {
      const folded = fold(text);
      const [from, to] = [a, b]
        .map((one) => one % (folded.text.length + 1))
        .toSorted((x, y) => x - y) as [number, number];
      if (from === to) return;
      const { start, end } = folded.placeOf(from, to);
      expect(start).toBeLessThan(end);
      expect(fold(text.slice(start, end)).text).toContain(folded.text.slice(from, to));
    }),
    { numRuns: 2000 },
  );
});

test('a text that needs no folding keeps its offsets', () => {
  expect(fold('plain, 中文, かな, 한글').placeOf(3, 9)).toEqual({ start: 3, end: 9 });
});
