import { describe, expect, test } from 'vitest';
import { hiddenCharacters } from '../../../src/reading/hidden-characters.ts';

const found = (text: string) =>
  hiddenCharacters(text).map(({ line, code, name, isHarmful }) =>
    [line, code, name, ...(isHarmful ? ['harmful'] : [])].join(' '),
  );

describe('a hidden character', () => {
  test.each([
    ['\u00a0', 'U+00A0 no-break space'],
    ['\u00ad', 'U+00AD soft hyphen'],
    ['\u034f', 'U+034F combining grapheme joiner'],
    ['\u061c', 'U+061C Arabic letter mark'],
    ['\u115f', 'U+115F Hangul filler'],
    ['\u1160', 'U+1160 Hangul filler'],
    ['\u180e', 'U+180E Mongolian vowel separator'],
    ['\u200b', 'U+200B zero width space'],
    ['\u200c', 'U+200C zero width non-joiner'],
    ['\u200d', 'U+200D zero width joiner'],
    ['\u200e', 'U+200E left-to-right mark'],
    ['\u200f', 'U+200F right-to-left mark'],
    ['\u2028', 'U+2028 line separator'],
    ['\u2029', 'U+2029 paragraph separator'],
    ['\u202f', 'U+202F narrow no-break space'],
    ['\u2060', 'U+2060 word joiner'],
    ['\u2800', 'U+2800 blank Braille pattern'],
    ['\u3164', 'U+3164 Hangul filler'],
    ['\ufeff', 'U+FEFF byte order mark'],
    ['\uffa0', 'U+FFA0 half-width Hangul filler'],
    ['\ufffd', 'U+FFFD replacement character'],
    ['\u202a', 'U+202A text direction harmful'],
    ['\u202e', 'U+202E text direction harmful'],
    ['\u2066', 'U+2066 text direction harmful'],
    ['\u2069', 'U+2069 text direction harmful'],
    ['\0', 'U+0000 control harmful'],
    ['\b', 'U+0008 control harmful'],
    ['\v', 'U+000B control harmful'],
    ['\f', 'U+000C control harmful'],
    ['\x0e', 'U+000E control harmful'],
    ['\x1f', 'U+001F control harmful'],
    ['\x7f', 'U+007F control harmful'],
    ['\x9f', 'U+009F control harmful'],
  ])('%j is named', (character, words) => {
    expect(found(`a${character}b`)).toEqual([`1 ${words}`]);
  });

  test.each(['\t', ' ', '~', '\u00a1', '\u2010', '\u2065', '\u206a', '\u3000', '한', '😀'])(
    '%j is none',
    (character) => expect(found(`a${character}b`)).toEqual([]),
  );

  test('is told once a line, with its line', () => {
    expect(found('a\n\u200b \u200b\n\u00a0\u200b')).toEqual([
      '2 U+200B zero width space',
      '3 U+00A0 no-break space',
      '3 U+200B zero width space',
    ]);
  });
});

describe('a joiner', () => {
  test.each([
    ['between pictographs', '👩\u200d💻'],
    ['behind a skin colour', '👩🏽\u200d🚀'],
    ['behind a variation selector', '🏳\ufe0f\u200d🌈'],
    ['in Arabic', 'می\u200cخواهم'],
    ['in Devanagari', 'क\u200d'],
    ['behind the first and the last of those letters', '\u0600\u200d\u0dff\u200c'],
  ])('is part of a sign %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    ['behind a Latin letter', 'a\u200db', '1 U+200D zero width joiner'],
    ['at the beginning', '\u200c👩', '1 U+200C zero width non-joiner'],
    ['behind a blank behind a pictograph', '👩 \u200d', '1 U+200D zero width joiner'],
    ['before a pictograph alone', 'a\u200d👩', '1 U+200D zero width joiner'],
    ['of words in Thai', '\u0e01\u200c', '1 U+200C zero width non-joiner'],
  ])('is hidden %s', (_name, text, words) => {
    expect(found(text)).toEqual([words]);
  });

  test('is the only one that may stand there', () => {
    expect(found('👩\u200b')).toEqual(['1 U+200B zero width space']);
  });
});
