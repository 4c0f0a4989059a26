import { cpSync, existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** What slips while writing, by where: each name is a folder of `tests/fixtures`. */
export const slipsByPlace = {
  frontmatter: [
    'impossible-date',
    'yaml-tab',
    'yaml-quote',
    'yaml-colon',
    'yaml-duplicate-key',
    'frontmatter-missing',
    'frontmatter-unclosed',
    'missing-key',
    'unknown-key',
    'wrong-type',
    'wrong-enum',
    'unknown-topic',
    'related-nowhere',
  ],
  text: [
    'less-than',
    'expression',
    'brace-unclosed',
    'html-comment',
    'tag-unclosed',
    'import',
    'html-forbidden',
    'steps-without-list',
    'callout',
  ],
  links: ['link-nowhere', 'link-anchor', 'link-scheme', 'link-empty'],
  pictures: ['image-missing', 'image-alternative', 'svg-script'],
  'site.yaml': ['site-schema', 'site-yaml', 'site-pointer'],
  'ui/': ['ui-json'],
  'search/': ['search-words'],
  places: ['outside-locale', 'unknown-locale', 'file-kind', 'nested-folder'],
};

/** Saves the files of a slip in a content folder; returns what puts the folder right again. */
export function saveSlip(name: string, into: string, sound: string): () => void {
  const slip = resolve('tests/fixtures', name);
  const paths = readdirSync(slip, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(slip, path)).isFile(),
  );
  const folders = paths.map(dirname).filter((path) => !existsSync(join(into, path)));
  for (const path of paths) cpSync(join(slip, path), join(into, path));
  return () => {
    for (const path of paths) {
      if (existsSync(join(sound, path))) cpSync(join(sound, path), join(into, path));
      else rmSync(join(into, path));
    }
    for (const path of folders) rmSync(join(into, path), { recursive: true, force: true });
  };
}
