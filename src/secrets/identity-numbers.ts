import { findingAt, type Finding, type TextPlace } from './finding.ts';

/** Region, birth date, sequence and check digit, also in groups. */
const number =
  /(?<![A-Za-z0-9_./-])(?<region>[1-8]\d{5})[ -]?(?<birth>(?:19|20)\d{6})[ -]?(?<end>\d{3}[\dX])(?![A-Za-z0-9_])/gi;

/** Finds Chinese resident identity numbers by birth date and check digit (GB 11643), where a ticket may not hold one. */
export function findIdentityNumbers(text: string, { mayHold }: TextPlace): Finding[] {
  if (mayHold?.includes('identity-number')) return [];
  return [...text.matchAll(number)]
    .filter(({ 0: written, groups }) => isDate(groups?.['birth'] ?? '') && hasCheckDigit(written))
    .map((match) => findingAt('identity-number', 'asked', match));
}

function isDate(digits: string): boolean {
  const day = digits.replace(/(....)(..)(..)/, '$1-$2-$3');
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(day) && date < new Date();
}

/** ISO 7064, MOD 11-2, on which the check digit of GB 11643 is built. */
function hasCheckDigit(written: string): boolean {
  const digits = [...written.replace(/[ -]/g, '').toUpperCase()];
  const sum = digits.reduce(
    (rest, digit) => (rest * 2 + (digit === 'X' ? 10 : Number(digit))) % 11,
    0,
  );
  return sum === 1;
}
