import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntryPath } from '../lib/path.ts';
import { quoted, type Fault } from '../reading/fault.ts';
import { splitSource } from '../reading/frontmatter.ts';
import { isCollection } from '../schemas/collections.ts';
import { referenceTo, type EntryName } from './entry-names.ts';
import { lineAt } from './replacement.ts';
import { yamlDocument, yamlTexts } from './yaml-texts.ts';

/** Whether a path of the folder is that of an entry, in a language that is listed or not. */
export function isEntryFile(path: string): boolean {
  return path.split('/').length === 3 && path.endsWith('.mdx') && isCollection(path.split('/')[0]);
}

/** Why these entries keep another one from having a name: it leads to them, for they had it before. */
export function claimsOn(folder: string, entries: readonly string[], name: EntryName): Fault[] {
  return entries.flatMap((file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    return source.includes('formerly') && source.includes(name.slug)
      ? claims(file, source, name)
      : [];
  });
}

function claims(file: string, source: string, name: EntryName): Fault[] {
  const { yaml, linesAbove } = splitSource(source);
  const { collection } = parseEntryPath(file) ?? {};
  return yamlTexts(yamlDocument(yaml ?? ''))
    .filter(({ path, value }) => {
      const reference = value.includes('/') ? value : `${collection}/${value}`;
      return path.startsWith('formerly.') && reference === referenceTo(name);
    })
    .map(({ value, scalar }) => ({
      file,
      line: lineAt(yaml ?? '', scalar.range[0]) + linesAbove,
      message: 'the name leads to this entry, which had it before',
      found: quoted(value),
      expected: 'a name that leads nowhere',
      fix: 'Take another name, or remove it from "formerly" there.',
    }));
}
