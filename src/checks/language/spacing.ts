import type { Traits } from '../../i18n/traits.ts';
import { fullWidthMarks, ideographs, latinOrDigit } from './marks.ts';
import type { SlipPattern } from './slip.ts';
import { unitNames } from './unit-names.ts';

// A pattern begins with what it takes: a look behind at every character would cost ten times as much.

/** Blanks where the script or the house has none, and none where the house has one. */
export function spacingPatterns({ isFullWidth, typography }: Traits): SlipPattern[] {
  return [
    ...(isFullWidth ? [besideFullWidth, betweenIdeographs] : []),
    ...(typography.besideLatin === 'closed' ? closedLatin : []),
    ...(typography.besideLatin === 'spaced' ? spacedLatin : []),
    ...(typography.unit === 'spaced' ? [spacedUnit] : []),
    ...(typography.unit === 'closed' ? [closedUnit] : []),
  ];
}

/** A dash or a dot between two blanks keeps both. */
const between = '[-–—|/·•→+=×]';

const besideFullWidth: SlipPattern = {
  find: new RegExp(
    `[ \\u00a0]+(?:(?<=[${fullWidthMarks}][ \\u00a0]+)(?!${between} )|(?=[${fullWidthMarks}])(?<=\\S[ \\u00a0]+)(?<! ${between}[ \\u00a0]+))`,
    'gu',
  ),
  replace: '',
  message: 'a blank stands beside a full-width mark, which brings its own',
  fix: 'Delete the blank.',
};

/** Names and menus are written with blanks between kanji; words of kana are not. */
const betweenIdeographs: SlipPattern = {
  find: / +(?:(?<=\p{Script=Hiragana} +)(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])|(?<=[\p{Script=Han}\p{Script=Katakana}ー] +)(?=\p{Script=Hiragana}))/gu,
  replace: '',
  message: 'a blank stands within a sentence that is written without',
  fix: 'Delete the blank.',
};

/** A sign belongs to its number: -1, $5, @name, 8%. */
const latinStart = `[@#$€£¥+\\-−±]?[${latinOrDigit}]`;
const latinEnd = `[${latinOrDigit}][%‰°+]?`;

/** After the sign for a day (U+65E5): a day and its time are two things. */
const timeOfDay = String.raw`(?<=\u65e5 +)\d{1,2}:\d{2}`;

const closedLatin: SlipPattern[] = [
  ` +(?<=[${ideographs}] +)(?!${timeOfDay})(?=${latinStart})`,
  ` +(?=[${ideographs}])(?<=${latinEnd} +)`,
].map((pattern) => ({
  find: new RegExp(pattern, 'gu'),
  replace: '',
  message: 'a blank stands beside Latin letters or digits, where this site has none',
  fix: 'Delete the blank: browsers set the distance.',
}));

const spacedLatin: SlipPattern[] = [
  `(?<=[${ideographs}])(?=${latinStart})`,
  `(?<=${latinEnd})(?=[${ideographs}])`,
].map((pattern) => ({
  find: new RegExp(pattern, 'gu'),
  replace: ' ',
  message: 'no blank stands beside Latin letters or digits, where this site has one',
  fix: 'Write a blank.',
}));

/** `TRC20` and `0x10BTC` are no amounts. */
const number = String.raw`(?<![A-Za-z\d_.,-]|\d[.,])(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?`;
const unit = `(?:${unitNames.join('|')})(?![A-Za-z0-9_-])`;

const spacedUnit: SlipPattern = {
  find: new RegExp(`${number}(?=${unit})`, 'gu'),
  replace: (found) => `${found} `,
  message: 'a number and its unit stand together',
  fix: 'Write a blank between them.',
};

const closedUnit: SlipPattern = {
  find: new RegExp(`${number} (?=${unit})`, 'gu'),
  replace: (found) => found.trimEnd(),
  message: 'a blank stands between a number and its unit, where this site has none',
  fix: 'Delete the blank.',
};
