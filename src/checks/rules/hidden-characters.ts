import { join } from 'node:path';
import type { FolderFiles } from '../reading/folder-files.ts';
import type { Fault, LineFault, Findings } from '../fault.ts';
import { hiddenCharacters, type HiddenCharacter } from '../reading/hidden-characters.ts';
import { readSource } from '../reading/source-text.ts';

const written = /\.(?:mdx|ya?ml|json)$/;

/** Nobody sees what is hidden in a text, but search, copying and screen readers do. */
export function hiddenCharacterFindings(folder: string, { files }: FolderFiles): Findings {
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  for (const { path, link } of files) {
    if (link || !written.test(path)) continue;
    const source = readSource(join(folder, path));
    if ('fault' in source) continue;
    for (const character of hiddenCharacters(source.text)) {
      (character.isHarmful ? faults : warnings).push({ file: path, ...findingOf(character) });
    }
  }
  return { faults, warnings };
}

function findingOf({ line, code, name, isHarmful }: HiddenCharacter): LineFault {
  return {
    line,
    message: isHarmful
      ? 'a character that nobody sees changes the order of the text or breaks files'
      : 'a character that nobody sees stands in the text',
    found: `${code}, ${name}`,
    expected: isHarmful ? 'none' : 'an ordinary space or none',
    fix: 'Delete the words around it, and type them again.',
  };
}
