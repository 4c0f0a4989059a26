/** The writing of Han that a script has: each has characters that readers of the others do not write. */
export type HanForms = 'simplified' | 'traditional' | 'japanese';

/** What follows from the script that a language is written in. */
export interface ScriptTraits {
  /** The scripts of its letters (Unicode, property Script). */
  letters: readonly string[];
  /** Whether words stand without spaces between them, so that few characters say much. */
  isDense: boolean;
  /** Whether punctuation is full-width and brings its own space. */
  isFullWidth: boolean;
  /** The letters, rows or initials of an index, in their order; what is empty takes the words' own first letters. */
  indexLetters: readonly string[];
  /** What an index is sorted by where that is not the term as it is written. */
  reading?: 'pinyin' | 'kana';
  /** Pattern of a word that only holds a sentence together, beside those that editors list. */
  functionWord?: string;
  /** By what search forgives a slip of the input method: the sound of characters, or the letters of syllables. */
  spelling?: 'pinyin' | 'jamo';
  /** The keyboard whose letters may be keyed in the Latin layout by mistake, and the reverse. */
  keyboard?: 'dubeolsik';
  /** Whether readers may type the traditional forms of its characters. */
  hasTraditionalForms?: boolean;
  /** Whether particles stand right behind a word, so that a line must not end between the two. */
  hasParticles?: boolean;
  /** Its writing of Han, where it has one. */
  hanForms?: HanForms;
  /** The quotation marks of its sentences. */
  quotes: readonly [string, string];
  /** What stands between the parts of a sentence. */
  comma: string;
  /** Whether standards and habit ask for full-width brackets and colons (GB/T 15834); many write the others in Japanese. */
  marks?: 'full' | 'mixed';
}

/** A to Z, which stand in every index, for coins and networks have Latin names everywhere. */
export const latinLetters: readonly string[] = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const han: ScriptTraits = {
  letters: ['Han'],
  isDense: true,
  isFullWidth: true,
  indexLetters: latinLetters,
  reading: 'pinyin',
  spelling: 'pinyin',
  quotes: ['“', '”'],
  comma: '，',
  marks: 'full',
};

/** The marks of most scripts. */
const latinMarks = { quotes: ['“', '”'], comma: ',' } as const;

const cornerQuotes = ['「', '」'] as const;

/** By code (ISO 15924). */
const scripts: Readonly<Record<string, ScriptTraits>> = {
  Latn: {
    ...latinMarks,
    letters: ['Latin'],
    isDense: false,
    isFullWidth: false,
    indexLetters: latinLetters,
  },
  Hans: { ...han, hasTraditionalForms: true, hanForms: 'simplified' },
  Hant: { ...han, hanForms: 'traditional', quotes: cornerQuotes },
  Jpan: {
    letters: ['Hiragana', 'Katakana', 'Han'],
    isDense: true,
    isFullWidth: true,
    indexLetters: [...'あかさたなはまやらわ'],
    reading: 'kana',
    // One or two hiragana are a particle.
    functionWord: '[\\u3041-\\u3096]{1,2}',
    hanForms: 'japanese',
    quotes: cornerQuotes,
    comma: '、',
  },
  Kore: {
    ...latinMarks,
    letters: ['Hangul'],
    isDense: false,
    isFullWidth: false,
    indexLetters: [...'ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ'],
    spelling: 'jamo',
    keyboard: 'dubeolsik',
    hasParticles: true,
  },
};

/** Scripts that write words without spaces, beside those above (UAX 14, "Complex-context dependent"). */
const dense = ['Thai', 'Laoo', 'Khmr', 'Mymr'];

/** What follows from a script, by its code; one that is not listed has an alphabet of its own. */
export function scriptTraits(code: string): ScriptTraits {
  const letters = isScript(code) ? [code] : [];
  const isDense = dense.includes(code);
  return scripts[code] ?? { ...latinMarks, letters, isDense, isFullWidth: false, indexLetters: [] };
}

/** Whether Unicode has the script; private ones have none of its letters. */
function isScript(code: string): boolean {
  try {
    return new RegExp(`\\p{Script=${code}}`, 'u').unicode;
  } catch {
    return false;
  }
}
