import { join } from 'node:path';
import type { Fault, Findings, LineFault } from '../../reading/fault.ts';
import type { FolderFile } from '../../reading/folder-files.ts';
import { hiddenCharacters } from '../../reading/hidden-characters.ts';
import { lookalikes } from '../../reading/lookalikes.ts';
import { readSource } from '../../reading/source-text.ts';
import { hiddenCharacterFinding } from './hidden-characters.ts';
import { lookalikeFinding } from './lookalikes.ts';

const written = /\.(?:mdx|ya?ml|json)$/;

/** What nobody sees in a text, or takes for something else, search, copying and screen readers do not overlook. */
export function charactersIn(text: string): { faults: LineFault[]; warnings: LineFault[] } {
  const hidden = hiddenCharacters(text);
  const harmful = hidden.filter(({ isHarmful }) => isHarmful);
  const harmless = hidden.filter(({ isHarmful }) => !isHarmful);
  return {
    faults: harmful.map(hiddenCharacterFinding),
    warnings: [...harmless.map(hiddenCharacterFinding), ...lookalikes(text).map(lookalikeFinding)],
  };
}

/** The characters of files that are no entries. */
export function characterFindings(folder: string, files: FolderFile[]): Findings {
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  for (const { path, link } of files) {
    if (link || !written.test(path)) continue;
    const source = readSource(join(folder, path));
    if ('fault' in source) continue;
    const found = charactersIn(source.text);
    faults.push(...found.faults.map((finding) => ({ file: path, ...finding })));
    warnings.push(...found.warnings.map((finding) => ({ file: path, ...finding })));
  }
  return { faults, warnings };
}
