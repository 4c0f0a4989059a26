import { lettersOf, type WordList } from './word-lists.ts';

/** How many words a phrase has (BIP 39). */
export const phraseLengths = [12, 15, 18, 21, 24];
/** So many words of one list in a row are a phrase or the better part of one. */
export const fewestWords = 9;

/** Letters of a markup or a notation that stand between words: tags, `\n` of JSON, `%20` of an address. */
const markup = /<[^<>\n]{1,60}>|\\[nrt]|%(?:20|0[AD])|&(?:nbsp|#\d{1,4});/gi;

/** A text with blanks in the place of its markup; its length stays. */
export function withoutMarkup(text: string): string {
  return text.replace(markup, (found) => ' '.repeat(found.length));
}

/** Whether a text without markup has as many words of a list’s script and sizes as a phrase needs. */
export function hasWords(text: string, list: WordList): boolean {
  const found = text.matchAll(lettersOf(list, ...list.sizes));
  for (let rest = fewestWords; rest > 0; rest--) if (found.next().done) return false;
  return true;
}

/** A line of 12 to 24 Chinese characters; a name and a colon may stand before them. */
const line =
  /^(?:[^\n:=]{1,30}[:=])?[^\p{L}\p{N}\n]*(?<secret>\p{Script=Han}(?:[ \t]*\p{Script=Han}){11,23})[^\p{L}\p{N}\n]*$/dgmu;

/** Lines of as many Chinese characters, the group `secret`, as a phrase has. */
export function chineseLines(text: string): RegExpExecArray[] {
  return [...text.matchAll(line)].filter(({ groups }) =>
    phraseLengths.includes((groups?.['secret'] ?? '').replace(/[ \t]/g, '').length),
  );
}

/** Letters of a list’s script in a row that may be a phrase with nothing between its words; words of one letter stand in lines. */
export function joinedWords(text: string, list: WordList): RegExpExecArray[] {
  const [fewest, most] = list.sizes;
  if (most === 1) return [];
  return [...text.matchAll(lettersOf(list, 12 * fewest, 24 * most))];
}
