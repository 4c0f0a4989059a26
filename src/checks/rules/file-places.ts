import { isLocale, locales } from '../../i18n/locales.ts';
import { isCollection } from '../../schemas/collections.ts';
import { slugPattern } from '../../schemas/fields.ts';
import { quoted, type Fault } from '../../reading/fault.ts';
import type { FolderFiles } from '../../reading/folder-files.ts';
import { kindFix, slugWords, twinOf } from './file-names.ts';

/** Every file of a collection stands at `<collection>/<locale>/<slug>.mdx`. */
export function filePlaceFaults({ files }: FolderFiles): Fault[] {
  const paths = files.map(({ path }) => path);
  return [...files.flatMap(linkFault), ...paths.flatMap((path) => fileFault(path, paths))];
}

function fileFault(path: string, all: string[]): Fault[] {
  const parts = path.split('/');
  const name = path.slice(path.lastIndexOf('/') + 1);
  const place = { file: path, line: 1, found: quoted(name) };
  if (parts.length === 1) return topFileFault(name);
  if (!isCollection(parts[0]) || parts.length > 3) return [];
  if (parts.length === 2) {
    const fix = `Move it to ${parts[0]}/${locales[0]}/ or the folder of its language.`;
    return [
      {
        ...place,
        message: 'the file stands in no locale',
        expected: `${parts[0]}/<locale>/${name}`,
        fix,
      },
    ];
  }
  if (!isLocale(parts[1])) return [];
  if (!name.endsWith('.mdx')) {
    return [
      {
        ...place,
        message: 'the kind of file is not listed here',
        expected: '.mdx',
        fix: kindFix(name),
      },
    ];
  }
  const slug = name.slice(0, -'.mdx'.length);
  const twin = twinOf(path, all);
  if (twin) {
    const fix = 'Keep one of the two files.';
    return [
      {
        ...place,
        message: `the name differs from ${twin} in capital letters alone`,
        expected: 'one file',
        fix,
      },
    ];
  }
  return slugPattern.test(slug) && slug !== 'index' ? [] : [{ ...place, ...slugWords(slug) }];
}

function topFileFault(name: string): Fault[] {
  const place = { file: name, line: 1, found: quoted(name) };
  if (/\.mdx$/i.test(name)) {
    const fix = 'Move it to the folder of its collection and language.';
    return [
      {
        ...place,
        message: 'the entry stands in no collection',
        expected: '<collection>/<locale>/<slug>.mdx',
        fix,
      },
    ];
  }
  const document = /^(site|facts)\.ya?ml$/i.exec(name)?.[1]?.toLowerCase();
  if (!document || name === `${document}.yaml`) return [];
  return [
    {
      ...place,
      message: 'the file has another name',
      expected: `${document}.yaml`,
      fix: `Rename it to ${document}.yaml.`,
    },
  ];
}

function linkFault({ path, link }: FolderFiles['files'][number]): Fault[] {
  if (!link) return [];
  const message =
    link === 'broken'
      ? 'the symbolic link leads nowhere'
      : 'the symbolic link leads out of the content folder';
  return [{ file: path, line: 1, message, expected: 'a file', fix: 'Put the file itself here.' }];
}
