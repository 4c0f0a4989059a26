import { orderNames } from './context-words.ts';
import type { Finding } from './finding.ts';

/** Digits in groups, as they stand on cards; a longer number, an amount or a part of a name is none. */
const groupedDigits =
  /(?<![A-Za-z0-9_./+-]|\d[,:])\d{4,19}(?:[ -]\d{2,13}){0,4}(?![A-Za-z0-9_]|[.,]\d)/g;

/** Beginnings and lengths of the numbers of issuers (ISO/IEC 7812; the networks’ published ranges). */
const issuers: { begins: RegExp; lengths: number[] }[] = [
  { begins: /^4/, lengths: [13, 16, 19] },
  { begins: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { begins: /^3[47]/, lengths: [15] },
  { begins: /^(?:30[0-5]|3095|3[689])/, lengths: [14, 16, 19] },
  { begins: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] },
  { begins: /^35(?:2[89]|[3-8])/, lengths: [16, 19] },
  { begins: /^(?:62|81)/, lengths: [16, 17, 18, 19] },
  { begins: /^220[0-4]/, lengths: [16, 19] },
  { begins: /^(?:5018|5020|5038|5893|6304|6759|676[1-3])/, lengths: [16, 19] },
];

/** How digits are grouped on cards, the last group apart. */
const groupings = /^(?:\d+|(?:\d{4}[ -]){2,4}\d{1,4}|\d{4}[ -]\d{6}[ -]\d{4,5}|\d{6}[ -]\d{13})$/;

const ofOrder = new RegExp(`${orderNames}[^\\p{L}\\d]{0,6}$`, 'iu');

/** Finds numbers of payment cards by issuer, length and check digit. */
export function findCards(text: string): Finding[] {
  const found: Finding[] = [];
  for (const { 0: run, index } of text.matchAll(groupedDigits)) {
    if (ofOrder.test(text.slice(Math.max(0, index - 30), index))) continue;
    for (const { index: gap } of [...run.matchAll(/[ -]|$/g)].reverse()) {
      if (!isCard(run.slice(0, gap))) continue;
      found.push({ kind: 'card', verdict: 'asked', start: index, end: index + gap });
      break;
    }
  }
  return found;
}

function isCard(written: string): boolean {
  const number = written.replace(/\D/g, '');
  const isIssued = issuers.some(
    ({ begins, lengths }) => begins.test(number) && lengths.includes(number.length),
  );
  return isIssued && groupings.test(written) && hasLuhnDigit(number);
}

/** The check of ISO/IEC 7812-1, annex B. */
function hasLuhnDigit(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
