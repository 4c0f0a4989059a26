import { fold } from './fold.ts';
import { passwordNames } from './password-names.ts';
import { chineseLines, hasWords, joinedWords, withoutMarkup } from './phrase-shapes.ts';
import { wordLists } from './word-lists.ts';

/** What secrets have at least, phrases, passwords and broken keys apart. */
const signs = [
  // Keys, hashes, keystores, secrets of programs: a long run, in which the shortest have a digit.
  /[!-~]{16,}|(?=[!-~]*\d)[!-~]{12,}/,
  // 32 bytes in hexadecimal groups, and 64 as numbers.
  /(?:[0-9a-f][\s:-]{0,3}){64}/i,
  /(?:\d{1,3}\s{0,9},\s{0,9}){63}/,
  // One-time codes, cards, identity numbers.
  /\d{3}[ -]?\d{3}/,
  // A first or last line of PEM, and a password in an address.
  /(?:BEGIN|END) [A-Z0-9 ]{0,40}PRIVATE KEY/i,
  /:\/\/[^\s@]+@/,
  // The seed of an authenticator in groups.
  /(?:[a-z2-7]{4} ){3}[a-z2-7]{4}/i,
];

/**
 * Whether a text has what any secret has at least. Where it has not, `findSecrets` finds nothing in it;
 * this look is light, so that ordinary queries load no word lists, no hashes and no other patterns.
 */
export function mayHoldSecret(text: string): boolean {
  const plain = fold(text).text;
  if (signs.some((sign) => sign.test(plain))) return true;
  if (mayHoldPassword(plain) || mayHoldBrokenKey(plain)) return true;
  return mayHoldPhrase(plain) || mayHoldPhrase(fold(text, ' ').text);
}

const name = new RegExp(passwordNames, 'iu');
/** Four digits, or a digit beside another mark or letter. */
const digits = /\d{4}|[!-/:-~]\d|\d[!-/:-~]/;
/** What binds a value to a name, and behind it letters with a mark among them. */
const withMark = /(?:[:=>-]|is|was|[^ -~])[^]*(?:[a-z][!-~]*[!@#$%^&?~]|[!@#$%^&?~][!-~]*[a-z])/i;

/** Whether what may be a password stands behind the name of one. */
function mayHoldPassword(text: string): boolean {
  const [named = ''] = name.exec(text) ?? [];
  if (!named) return false;
  const behind = text.slice(text.search(name) + named.length);
  const isOfLetters = /[^ -~]/.test(text) && /[a-z]{6}/i.test(behind);
  return isOfLetters || digits.test(behind) || withMark.test(behind);
}

/** Whether what may be a key in Base58 stands there, be it in pieces. */
function mayHoldBrokenKey(text: string): boolean {
  const runs = text.matchAll(/(?:[1-9A-HJ-NP-Za-km-z]\s{0,2}){51,}/g);
  return [...runs].some(([run]) => /\d/.test(run) && /[A-Z]/.test(run));
}

function mayHoldPhrase(text: string): boolean {
  if (chineseLines(text).length > 0) return true;
  const plain = withoutMarkup(text);
  return wordLists.some((list) => hasWords(plain, list) || joinedWords(text, list).length > 0);
}
