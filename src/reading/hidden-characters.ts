import { codeOf } from './code-point.ts';

/** A character that nobody sees and that changes what is read, found or copied. */
export interface HiddenCharacter {
  /** Line of the file, from 1. */
  line: number;
  /** Its code point, such as `U+00A0`. */
  code: string;
  name: string;
  /** Whether it turns the order of what is read or breaks files, so that nothing with it is published. */
  isHarmful: boolean;
}

/** Those that come along with a paste. */
const pasted: Readonly<Record<string, string>> = {
  '\u00a0': 'no-break space',
  '\u00ad': 'soft hyphen',
  '\u034f': 'combining grapheme joiner',
  '\u061c': 'Arabic letter mark',
  '\u115f': 'Hangul filler',
  '\u1160': 'Hangul filler',
  '\u180e': 'Mongolian vowel separator',
  '\u200b': 'zero width space',
  '\u200c': 'zero width non-joiner',
  '\u200d': 'zero width joiner',
  '\u200e': 'left-to-right mark',
  '\u200f': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202f': 'narrow no-break space',
  '\u2060': 'word joiner',
  '\u2800': 'blank Braille pattern',
  '\u3164': 'Hangul filler',
  '\ufeff': 'byte order mark',
  '\uffa0': 'half-width Hangul filler',
  '\ufffc': 'object replacement character',
  '\ufffd': 'replacement character',
};

/** Bidirectional embeddings, overrides and isolates (UAX 9 2.1 to 2.4), which show a text in another order. */
const bidirectional = /[\u202a-\u202e\u2066-\u2069]/u;
/** C0 and C1 controls but tab and line break: XML 1.0 (2.2), and so feeds and the sitemap, cannot hold them. */
const control = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/u;
const hidden = new RegExp(
  `${bidirectional.source}|${control.source}|[${Object.keys(pasted).join('')}]`,
  'gu',
);

/** The hidden characters of a text, each once a line. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  if (text.search(hidden) < 0) return [];
  return text.split('\n').flatMap((line, index) => {
    const found = [...line.matchAll(hidden)].filter(({ index: place }) => !joins(line, place));
    return [...new Set(found.map(([character]) => character))].map((character) => ({
      line: index + 1,
      code: codeOf(character),
      name: pasted[character] ?? (bidirectional.test(character) ? 'text direction' : 'control'),
      isHarmful: !(character in pasted),
    }));
  });
}

/** Joiners make one sign of several pictographs (UTS 51) and shape Arabic and Indic letters; a narrow no-break space stands before a unit and inside French marks. */
function joins(line: string, place: number): boolean {
  if (line[place] === '\u202f') {
    return /[\p{N}«‹]$/u.test(line.slice(0, place)) || /^[»›:;!?%€]/u.test(line.slice(place + 1));
  }
  if (!/[\u200c\u200d]/.test(line[place] ?? '')) return false;
  const before = [...line.slice(0, place)].at(-1) ?? '';
  return /^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}]|[\ufe0f\u0600-\u0dff])$/u.test(before);
}

/** Those in whose place readers see a gap. */
const gap = /[\u00a0\u202f\u2028\u2029\u2800\u3164\v\f\x85]/;

/**
 * A text without its hidden characters, with a space in the place of those that are as wide as one. What stands
 * for something that was lost stays.
 * @example withoutHiddenCharacters('0.08\u00a0%\u200b') // '0.08 %'
 */
export function withoutHiddenCharacters(text: string): string {
  return text.replace(hidden, (character, place: number) => {
    if (character === '\ufffd' || joins(text, place)) return character;
    return gap.test(character) ? ' ' : '';
  });
}
