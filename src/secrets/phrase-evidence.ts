import { validateMnemonic } from '@scure/bip39';
import { bonds, phraseNames } from './context-words.ts';
import { phraseLengths } from './phrase-shapes.ts';
import type { WordList, Words } from './word-lists.ts';

/** Words of a list that follow each other in a text. */
export interface Run {
  start: number;
  end: number;
  /** Their places in the list. */
  places: number[];
  /** What stands between each two. */
  gaps: string[];
}

/** Whether words are as many as a phrase has and their checksum holds (BIP 39, "Generating the mnemonic"). */
export function hasChecksum(places: number[], { wordlist }: Words): boolean {
  if (!phraseLengths.includes(places.length)) return false;
  return validateMnemonic(places.map((place) => wordlist[place]).join(' '), wordlist);
}

/** So many words of a run are looked into for a phrase; longer ones that look written are tables and lists. */
const looked = 60;

/** Whether as many words in a row as a phrase has do not look written, and their checksum holds: the rest stands around it. */
export function holdsPhrase({ places, gaps, ...run }: Run, words: Words, list: WordList): boolean {
  const ends = places.slice(0, looked).map((_, index) => index + 1);
  return phraseLengths.some((length) =>
    ends.some((end) => {
      const start = end - length;
      if (start < 0 || !hasChecksum(places.slice(start, end), words)) return false;
      const part = { ...run, places: places.slice(start, end), gaps: gaps.slice(start, end - 1) };
      return !looksWritten(part, words, list);
    }),
  );
}

const nameAtEnd = new RegExp(
  `${phraseNames}[^\\p{L}\\p{N}]{0,9}(?:${bonds})?[^\\p{L}\\p{N}]{0,9}$`,
  'iu',
);

/** Whether the name of a seed phrase stands right before an offset. */
export function isNamed(text: string, start: number): boolean {
  return nameAtEnd.test(text.slice(Math.max(0, start - 40), start));
}

/**
 * Whether Chinese characters are too rare on the whole for a sentence. The list begins with the
 * commonest: the mean place is 290 in sentences (99 of 100 below 570) and 1,024 in random phrases
 * (995 of 1,000 above 600). Without this, one sentence in thirty of a phrase’s length passes for one.
 */
export function isDrawnByLot(places: number[]): boolean {
  return places.reduce((sum, place) => sum + place, 0) / places.length >= 570;
}

/**
 * Whether words were hardly drawn by lot: few different ones, many that hold sentences together, ever
 * another thing between them. Without this, 5 in a million characters of English pass for a phrase.
 */
export function looksWritten(
  { places, gaps }: Run,
  { wordlist }: Words,
  { name, lang }: WordList,
): boolean {
  if (name.startsWith('chinese'))
    return (
      !isDrawnByLot(places) && isSentence(places.map((place) => wordlist[place]).join(''), lang)
    );
  const different = [...new Set(places)];
  if (different.length < Math.max(8, places.length / 2)) {
    // One word over and over is how people try out a phrase, unless they call for help.
    const isTried = different.length <= 2 && phraseLengths.includes(places.length);
    return !isTried || different.some((place) => cries.has(wordlist[place] ?? ''));
  }
  const plain =
    name === 'english' ? different.filter((place) => common.has(wordlist[place] ?? '')) : [];
  return (plain.length + unlike(gaps)) / different.length >= 3 / 8;
}

/**
 * Whether Chinese characters make up words: of a sentence 95 in 100 have 45 % of their characters in
 * words of two or more, of random ones 1 in 1,000.
 */
function isSentence(text: string, lang: string): boolean {
  if (typeof Intl.Segmenter !== 'function') return true;
  const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
  const inWords = segments.filter(({ segment }) => segment.length > 1);
  return inWords.reduce((sum, { segment }) => sum + segment.length, 0) >= 0.45 * text.length;
}

/** What somebody writes again and again who waits for help. */
const cries = new Set(['help', 'please', 'now', 'very', 'stop', 'test', 'wait', 'again', 'sorry']);

/** How many gaps are like no other, numbers and lengths of blanks apart. */
function unlike(gaps: string[]): number {
  const counts = new Map<string, number>();
  for (const gap of gaps) {
    const kind = gap.replace(/\d+/g, '1').replace(/[^\S\n]+/g, ' ');
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts.values()].filter((count) => count === 1).length;
}

/** Words of the English list that hold sentences together. */
const common = new Set(
  (
    'about above across again all almost alone already also always among another any around ' +
    'away because become before behind below between can day else enough few find first give ' +
    'good have into just keep know later like make mean more much must need never next nothing ' +
    'now off often old once one only open other over own please put same say second since still ' +
    'such sure tell that then there they thing this time today together try twice two under until ' +
    'upon use used useful very want way what when where will you'
  ).split(' '),
);
