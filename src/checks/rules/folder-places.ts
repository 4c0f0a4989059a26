import { isLocale, locales } from '../../i18n/locales.ts';
import { collections, isCollection } from '../../schemas/collections.ts';
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

/** Folders are collections and locales that are listed, and hold entries. */
export function folderPlaceFaults({ files, folders }: FolderFiles): Fault[] {
  const paths = files.map(({ path }) => path);
  const isEntry = (path: string) =>
    /^[^/]+\/[^/]+\/[^/]+\.mdx$/.test(path) && isCollection(path.split('/')[0]);
  const nothing = paths.some(isEntry) ? [] : [noEntries()];
  return [...folders.flatMap((path) => folderFault(path, paths)), ...nothing];
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

function noEntries(): Fault {
  const message = 'the content folder holds no entries';
  const fix = `Add one, such as faq/en/fees.mdx, or set WENDA_CONTENT to another folder.`;
  return { file: '.', line: 1, message, expected: '<collection>/<locale>/<slug>.mdx', fix };
}
