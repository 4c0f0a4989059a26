import { isLocale, locales } from '../../i18n/locales.ts';
import { collections, isCollection } from '../../schemas/collections.ts';
import { slugPattern } from '../../schemas/fields.ts';
import { quoted, type Fault } from '../fault.ts';
import { nearest } from '../nearest.ts';
import type { FolderFiles } from '../reading/folder-files.ts';

/** What people write for a locale that has another name here. */
const otherNames: Readonly<Record<string, string>> = {
  cn: 'zh',
  'zh-cn': 'zh',
  'zh-hans': 'zh',
  jp: 'ja',
  kr: 'ko',
};

/** Every file stands at `<collection>/<locale>/<slug>.mdx`, and every collection holds something. */
export function filePlaceFaults({ files, folders }: FolderFiles): Fault[] {
  const paths = files.map(({ path }) => path);
  const entries = paths.filter(
    (path) => /^[^/]+\/[^/]+\/[^/]+\.mdx$/.test(path) && isCollection(path.split('/')[0]),
  );
  const nested = folders.flatMap((path) => folderFault(path, paths));
  const empty = folders.filter(
    (path) => isCollection(path) && !paths.some((file) => file.startsWith(`${path}/`)),
  );
  const nothing = entries.length === 0 ? [noEntries()] : empty.map(emptyCollection);
  return [
    ...nested,
    ...nothing,
    ...files.flatMap(linkFault),
    ...paths.flatMap((path) => fileFault(path, paths)),
  ];
}

function folderFault(path: string, files: string[]): Fault[] {
  const [collection = '', locale, deeper, ...rest] = path.split('/');
  if (rest.length > 0) return [];
  if (!isCollection(collection)) return locale ? [] : unknownFolderFault(collection, files);
  const place = { file: path, line: 1, found: quoted(deeper ?? locale ?? '') };
  if (deeper) {
    const fix = `Put its files directly into ${collection}/${locale}/.`;
    return [{ ...place, message: 'a locale holds no folders', expected: 'files alone', fix }];
  }
  if (!locale || isLocale(locale)) return [];
  const meant = otherNames[locale.toLowerCase()] ?? nearest(locale, locales);
  const fix = meant
    ? `Did you mean "${meant}"?`
    : 'Rename the folder, or add the language in src/i18n/locales.ts.';
  return [
    {
      ...place,
      message: 'the locale is not listed',
      expected: `one of ${locales.join(', ')}`,
      fix,
    },
  ];
}

/** Folders that are no collections may stand beside them, unless they look like one. */
function unknownFolderFault(name: string, files: string[]): Fault[] {
  if (['images', 'ui', 'search'].includes(name)) return [];
  const meant = nearest(name, [...collections, 'images', 'search']);
  const holdsEntries = files.some((file) => {
    const [folder, locale] = file.split('/');
    return folder === name && (isLocale(locale) || file.endsWith('.mdx'));
  });
  if (!meant && !holdsEntries) return [];
  return [
    {
      file: name,
      line: 1,
      message: 'the folder is not a collection',
      found: quoted(name),
      expected: `one of ${collections.join(', ')}`,
      fix: meant ? `Did you mean "${meant}"?` : 'Move its files into a collection.',
    },
  ];
}

function fileFault(path: string, all: string[]): Fault[] {
  const parts = path.split('/');
  const name = parts.at(-1)!;
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

/** Another file of the same name but for its capital letters, which is the one to keep. */
function twinOf(path: string, all: string[]): string | undefined {
  const lower = path.toLowerCase();
  if (path === lower) return undefined;
  return all.find((other) => other.toLowerCase() === lower && (other === lower || other < path));
}

function slugWords(slug: string): Pick<Fault, 'message' | 'expected' | 'fix'> {
  const expected = 'lower-case letters, digits and single hyphens';
  if (slug === 'index')
    return {
      message: 'the name "index" is taken by the list of the entries',
      expected,
      fix: 'Give it the name of what it is about.',
    };
  const kebab = kebabCase(slug);
  const fix = kebab
    ? `Rename it to ${kebab}.mdx.`
    : 'Rename it with Latin letters, the same in every language.';
  return { message: 'the name is not kebab-case', expected, fix };
}

/** @example kebabCase('ResetPassword_2') // 'reset-password-2' */
function kebabCase(name: string): string {
  if (/[^\p{Script=Latin}\p{N}\p{P}\p{Z}\p{S}\p{M}]/u.test(name)) return '';
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function kindFix(name: string): string {
  const stem = /^(.+?)\.(?:mdx?|markdown|txt)$/i.exec(name)?.[1];
  if (stem) return `Rename it to ${kebabCase(stem) || stem}.mdx.`;
  if (/\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(name)) return `Move it to images/${name}.`;
  return 'Move it out of the collection.';
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
  if (name === 'site.yaml' || !/^site\.ya?ml$/i.test(name)) return [];
  return [
    {
      ...place,
      message: 'the file has another name',
      expected: 'site.yaml',
      fix: 'Rename it to site.yaml.',
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

function emptyCollection(file: string): Fault {
  const fix = 'Add an entry, or delete the folder.';
  return {
    file,
    line: 1,
    message: 'the collection is empty',
    expected: '<locale>/<slug>.mdx',
    fix,
  };
}

function noEntries(): Fault {
  const message = 'the content folder holds no entries';
  const fix = `Add one, such as faq/en/fees.mdx, or set WENDA_CONTENT to another folder.`;
  return { file: '.', line: 1, message, expected: '<collection>/<locale>/<slug>.mdx', fix };
}
