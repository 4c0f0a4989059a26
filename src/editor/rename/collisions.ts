import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEntryPath } from '../../lib/path.ts';
import { quoted, type Fault } from '../../reading/fault.ts';
import { splitSource } from '../../reading/frontmatter.ts';
import { lineAt } from '../replacement.ts';
import { referenceTo, type Renaming } from './moved.ts';
import { yamlDocument, yamlTexts } from './yaml-edits.ts';

/** What stands in the way of a rename: files that have the new name, and entries to which it still leads. */
export function collisions(
  folder: string,
  entries: readonly string[],
  moved: readonly { from: string; to: string }[],
  renaming: Renaming,
): Fault[] {
  const isOwn = (path: string) => moved.some(({ from }) => from === path);
  return entries.flatMap((path) => {
    const { collection, slug } = parseEntryPath(path) ?? {};
    if (collection === renaming.to.collection && slug === renaming.to.slug) return [taken(path)];
    return isOwn(path) ? [] : claims(folder, path, renaming);
  });
}

function taken(file: string): Fault {
  return {
    file,
    line: 1,
    message: 'an entry has this name already',
    expected: 'a name that no language has',
    fix: 'Take another name, or rename or remove that entry first.',
  };
}

function claims(folder: string, file: string, { to }: Renaming): Fault[] {
  const source = readFileSync(join(folder, file), 'utf8');
  if (!source.includes('formerly') || !source.includes(to.slug)) return [];
  const { yaml, linesAbove } = splitSource(source);
  const { collection } = parseEntryPath(file) ?? {};
  return yamlTexts(yamlDocument(yaml ?? ''))
    .filter(({ path, value }) => {
      const reference = value.includes('/') ? value : `${collection}/${value}`;
      return path.startsWith('formerly.') && reference === referenceTo(to);
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
