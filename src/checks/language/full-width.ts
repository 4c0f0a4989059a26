import type { Traits } from '../../i18n/traits.ts';
import { closingMarks, ideographs } from './marks.ts';
import type { SlipPattern } from './slip.ts';

/** Marks by the half-width one that an input method writes in their place. */
const fullWidth: Readonly<Record<string, string>> = { ';': '；', ':': '：', '?': '？', '!': '！' };

const word = `[${ideographs}${closingMarks}]`;

/** Marks of the other width, in a script whose marks are full-width. */
export function fullWidthPatterns(traits: Traits): SlipPattern[] {
  const { comma, typography } = traits;
  const { range, marks = traits.marks } = typography;
  return [
    doubledMark,
    ...sentenceMarks(comma, marks === 'full' ? ',;:?!' : ',;?!'),
    ...(comma === '、' ? [otherComma] : []),
    ...(range ? [rangeMark(range)] : []),
  ];
}

const doubledMark: SlipPattern = {
  find: /([。，、；：])\1+/gu,
  replace: (found) => found.charAt(0),
  message: 'a mark stands twice',
  fix: 'Write it once.',
};

function sentenceMarks(comma: string, half: string): SlipPattern[] {
  const words = {
    message: 'a half-width mark stands in a sentence of full-width marks',
    fix: 'Write the full-width mark, without a blank.',
  };
  const marks = { ...fullWidth, ',': comma };
  const mark = (found: string) => marks[found.trim() as keyof typeof marks] ?? found;
  return [
    {
      ...words,
      find: new RegExp(` *[${half}](?<=${word} *[${half}])(?!//|[?!]) *`, 'gu'),
      replace: mark,
    },
    {
      ...words,
      find: new RegExp(`[${half}](?<=[A-Za-z0-9%].) *(?=[${ideographs}])`, 'gu'),
      replace: mark,
    },
    // Behind a numeral at the start it counts: 一. 二.
    {
      ...words,
      find: new RegExp(
        `\\.(?<=${word}\\.)(?<!^[一二三四五六七八九十]+\\.)(?!\\.) *(?=$|\\n|[${ideographs}])`,
        'gu',
      ),
      replace: '。',
    },
  ];
}

const otherComma: SlipPattern = {
  find: /，/gu,
  replace: '、',
  message: 'a comma is not that of the language',
  expected: '、',
  fix: 'Write 、.',
};

function rangeMark(range: string): SlipPattern {
  return {
    find: new RegExp(`(?!${range})[~～〜](?<=[\\d${ideographs}].)(?=[\\d${ideographs}])`, 'gu'),
    replace: range,
    message: 'the mark of a range is not that of this site',
    expected: range,
    fix: `Write ${range}.`,
  };
}
