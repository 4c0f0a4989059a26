import { indexHref } from '../../index-href.ts';
import type { QueryLanguage } from '../../query-file.ts';
import { isText, recordOf } from '../../../lib/shape.ts';
import { fetchJson } from '../fetch-json.ts';
import { nameIndex, type NameIndex } from './name-index.ts';

/** Syllables in pinyin by their characters: `/pagefind/<locale>/syllables.json`. */
type Syllables = ReadonlyMap<string, string>;

const loaded = new WeakMap<NameIndex, Promise<NameIndex | null>>();

/**
 * The names by how they are keyed, so that a slip of the input method is forgiven: by their
 * pinyin, which a homophone shares, or by the letters of syllables (jamo). Null where neither is known.
 */
export function loadSpellings(
  names: NameIndex,
  locale: string,
  { spelling }: Pick<QueryLanguage, 'spelling'>,
): Promise<NameIndex | null> {
  const known = loaded.get(names);
  if (known) return known;
  const loading = spellingsOf(names, locale, spelling);
  loaded.set(names, loading);
  loading.catch(() => loaded.delete(names));
  return loading;
}

async function spellingsOf(
  { names }: NameIndex,
  locale: string,
  spelling: QueryLanguage['spelling'],
): Promise<NameIndex | null> {
  const entries = new Set(names.map(({ place }) => place)).size;
  if (spelling === 'jamo') return nameIndex(names, entries, (text) => pairsOf(jamoOf(text)));
  if (spelling !== 'pinyin') return null;
  const syllables = await fetchSyllables(locale);
  return nameIndex(names, entries, (text) => triplesOf(pinyinOf(text, syllables)));
}

/**
 * The letters of Korean syllables (Unicode canonical decomposition).
 * @example jamoOf('출금') // 'ᄎ', 'ᅮ', 'ᆯ', 'ᄀ', 'ᅳ', 'ᆷ' in a row
 */
export function jamoOf(text: string): string {
  return text.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}

/**
 * Chinese characters as pinyin without tones, all else as it is.
 * @example pinyinOf('提币 fee', syllables) // 'tibifee'
 */
export function pinyinOf(text: string, syllables: Syllables): string {
  return [...text]
    .map((character) => syllables.get(character) ?? character)
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Of jamo pairs tell enough: a syllable has two or three. */
function pairsOf(letters: string): string[] {
  const padded = [...` ${letters} `];
  return padded.slice(1).map((end, index) => `${padded[index]}${end}`);
}

function triplesOf(letters: string): string[] {
  const padded = [...` ${letters} `];
  return padded.slice(2).map((end, index) => `${padded[index]}${padded[index + 1]}${end}`);
}

async function fetchSyllables(locale: string): Promise<Syllables> {
  const characters = await fetchJson(indexHref(locale, 'syllables.json'), recordOf(isText));
  const pairs = Object.entries(characters).flatMap(([syllable, all]) =>
    [...all].map((character) => [character, syllable] as const),
  );
  return new Map(pairs);
}
