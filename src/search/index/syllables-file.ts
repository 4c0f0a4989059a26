import { pinyin } from 'pinyin-pro';
import type { ContentEntry } from '../../checks/content-entry.ts';
import type { IndexFile } from './index-file.ts';

/**
 * The pinyin of the entries' names and of every common character that sounds like one of theirs, so
 * that search forgives a wrong homophone: characters by syllable, without tones.
 */
export function syllablesFile(entries: ContentEntry[]): IndexFile {
  const names = entries.flatMap(({ frontmatter: { title, aliases = [] } }) => [title, ...aliases]);
  const own = [...new Set(names.join(''))].filter((character) => /\p{Script=Han}/u.test(character));
  const sounds = new Set(own.map(syllableOf));
  const characters: Record<string, string> = {};
  for (const character of new Set([...own, ...commonCharacters()])) {
    const syllable = syllableOf(character);
    if (sounds.has(syllable)) characters[syllable] = (characters[syllable] ?? '') + character;
  }
  return {
    path: 'syllables.json',
    content: new TextEncoder().encode(JSON.stringify(characters)),
  };
}

function syllableOf(character: string): string {
  return pinyin(character, { toneType: 'none', v: true });
}

/** The 3,755 characters of the first level of GB/T 2312, in its rows 16 to 55. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const rows = Array.from({ length: 40 }, (_row, index) => 0xb0 + index);
  const cells = Array.from({ length: 94 }, (_cell, index) => 0xa1 + index);
  const characters = rows.flatMap((row) =>
    cells.map((cell) => decoder.decode(new Uint8Array([row, cell]))),
  );
  return characters.filter((character) => /\p{Script=Han}/u.test(character));
}
