import { join } from 'node:path';
import type { Fault, Findings } from '../../reading/fault.ts';
import type { FolderFiles } from '../../reading/folder-files.ts';
import { hiddenCharacters } from '../../reading/hidden-characters.ts';
import { lookalikes } from '../../reading/lookalikes.ts';
import { readSource } from '../../reading/source-text.ts';
import { hiddenCharacterFinding } from './hidden-characters.ts';
import { lookalikeFinding } from './lookalikes.ts';

const written = /\.(?:mdx|ya?ml|json)$/;

/** What nobody sees in a text, or takes for something else, search, copying and screen readers do not overlook. */
export function characterFindings(folder: string, { files }: FolderFiles): Findings {
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  for (const { path, link } of files) {
    if (link || !written.test(path)) continue;
    const source = readSource(join(folder, path));
    if ('fault' in source) continue;
    for (const character of hiddenCharacters(source.text)) {
      const finding = { file: path, ...hiddenCharacterFinding(character) };
      (character.isHarmful ? faults : warnings).push(finding);
    }
    warnings.push(
      ...lookalikes(source.text).map((one) => ({ file: path, ...lookalikeFinding(one) })),
    );
  }
  return { faults, warnings };
}
