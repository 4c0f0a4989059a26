import type { Finding } from './finding.ts';
import { valuesBehind, type NamedValue } from './named-values.ts';
import { passwordNames } from './password-names.ts';

const names = new RegExp(passwordNames, 'giu');
/** Printable ASCII, without the marks that end a sentence, a string or a bracket. */
const form = /[!-~]{3,127}(?<![.,;:)\]}>"'`])/y;
/** The name and the password of an account in an address (RFC 3986, section 3.2.1). */
const inAddress = /(?<=\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{1,64}:)[^\s:/@]{4,128}(?=@[\w.-])/gi;

/** Finds passwords and PINs that stand behind their name; to talk about a password is none. */
export function findPasswords(text: string): Finding[] {
  const found: Finding[] = [];
  for (const value of valuesBehind(text, names, form)) {
    if (isPassword(value)) found.push({ kind: 'password', verdict: 'asked', ...placeOf(value) });
  }
  for (const { 0: value, index } of text.matchAll(inAddress)) {
    if (isPlaceholder.test(value)) continue;
    found.push({ kind: 'password', verdict: 'asked', start: index, end: index + value.length });
  }
  return found;
}

const placeOf = ({ start, end }: NamedValue) => ({ start, end });

const isPlaceholder =
  /^(?:[*x•.?_#-]+|[<$%{[].*|(?:your|my|the|new|old|some|test)?[-_]?pass(?:word|wd)?)$/i;
/** A call or a member of a program, an address, a date, a time, a measure, a range. */
const isOtherThing = [
  /^[\w$.]+\(/,
  /^[a-z_$][\w$]*(?:\??\.[a-z_$][\w$]*)+$/i,
  /^(?:https?:|www\.|\.{0,2}\/)/i,
  /^0x[0-9a-f]{40,}$/i,
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/,
  /^\d{1,2}:\d{2}/,
  /^\d{1,4}(?:%|(?:st|nd|rd|th|h|hrs?|hours?|min(?:ute)?s?|s|sec(?:ond)?s?|days?|times?|fa|chars?|characters?|digits?|bits?|px|r?em|ms)[-\w]*)$/i,
  /^\d{1,3}[-~+]\d{0,3}$/,
  /^(?:uid|id|txid|order|ref|no)[-_:#]?\d/i,
];

function isPassword({ name, value, bond }: NamedValue): boolean {
  if (isPlaceholder.test(value) || isOtherThing.some((other) => other.test(value))) return false;
  if (/^\d+$/.test(value)) return value.length >= (bond === 'none' ? 6 : 4);
  if (value.length < 5) return false;
  if (/\d/.test(value) && /[a-z]/i.test(value)) return true;
  if (bond === 'none') return false;
  // After a name of another script letters alone are no word of the sentence.
  if (/[^ -~]/.test(name) && /^[a-z]{6,}$/i.test(value)) return true;
  return /[a-z].*[!@#$%^&?~]|[!@#$%^&?~].*[a-z]/i.test(value);
}
