import { bonds, codeNames, otherNumbers, plainCodeNames, units } from './context-words.ts';
import { findingAt, type Finding } from './finding.ts';

/** Six to eight digits, also in two groups, that are no part of a longer number, an amount or a name. */
const digits =
  /(?<![\w.,/#$€£¥₩+-]|\d[: ])(?:[A-Z]-)?(?<secret>\d{6,8}|\d{3}[ -]\d{3})(?![\w%]|,\d{3}|[.:/-]\d| \d)/dg;
const quote = '["\'\\u2018-\\u201f\\u300c-\\u300f()\\[\\]*` ]{0,3}';

/** The last name of a code, and what stands between it and the digits. */
const named = new RegExp(
  `^[^]*${codeNames}(?<between>[^\\d.!?,;\\n\\u3001\\u3002]{0,28}\\n?)$`,
  'iu',
);
/** A bare "code" has to stand close. */
const plain = new RegExp(`${plainCodeNames}(?! ?["'=])${quote}(?:${bonds}|:)?${quote}$`, 'iu');
/** As text messages have it: 123456 is your code. */
const after = new RegExp(
  `^${quote}(?:${bonds}|(?<=\\())${quote}(?:your |my |the |a )?(?:[\\p{L}]{1,12} ?){0,2}?(?:${codeNames}|${plainCodeNames})`,
  'iu',
);
const other = new RegExp(otherNumbers, 'iu');
const unit = new RegExp(`^ ?${units}`, 'u');

/** Finds one-time codes: digits next to the name of such a code in one of the languages. */
export function findOneTimeCodes(text: string): Finding[] {
  return [...text.matchAll(digits)]
    .filter(({ 0: all, index, groups }) => {
      const behind = text.slice(index + all.length, index + all.length + 40);
      if (isDate(groups?.['secret'] ?? '') || unit.test(behind)) return false;
      const before = text.slice(Math.max(0, index - 60), index);
      return isBehindName(before) || (!other.test(before.slice(-10)) && after.test(behind));
    })
    .map((match) => findingAt('one-time-code', 'asked', match));
}

function isBehindName(before: string): boolean {
  const between = named.exec(before)?.groups?.['between'];
  if (between !== undefined && !other.test(between)) return true;
  return plain.test(before);
}

/** A day without separators, 20261121. */
function isDate(number: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(number);
}
