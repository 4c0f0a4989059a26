import {
  defaultLocale,
  isLocale,
  isUnlistedLanguage,
  langOf,
  locales,
  type Locale,
} from '../../i18n/locales.ts';
import { collections, isCollection } from '../../schemas/collections.ts';
import { quoted, type Fault } from '../../reading/fault.ts';
import { nearest } from '../../reading/nearest.ts';
import type { FolderFiles } from '../../reading/folder-files.ts';

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
  const named = localeNamed(locale);
  if (!named && isUnlistedLanguage(locale)) return [];
  const meant = named ?? nearest(locale, locales);
  const fix = meant
    ? `Did you mean "${meant}"?`
    : 'Rename the folder, or add the language to "languages" in site.yaml.';
  return [
    {
      ...place,
      message: 'the locale is not listed',
      expected: `one of ${locales.join(', ')}`,
      fix,
    },
  ];
}

/** The locale that people mean by a tag of its language, such as `zh-CN`, or by the country where it is spoken most. */
function localeNamed(name: string): Locale | undefined {
  return locales.find((locale) => {
    const { language, script, region } = new Intl.Locale(langOf(locale)).maximize();
    if (name.toUpperCase() === region) return true;
    const meant = tagOf(name)?.maximize();
    return meant?.language === language && meant.script === script;
  });
}

function tagOf(name: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(name);
  } catch {
    return undefined;
  }
}

/** Folders that are no collections may stand beside them, unless they look like one. */
function unknownFolderFault(name: string, files: string[]): Fault[] {
  if (['images', 'ui', 'search', 'public', 'templates'].includes(name)) return [];
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
  const fix = `Add one, such as faq/${defaultLocale}/fees.mdx, or set WENDA_CONTENT to another folder.`;
  return { file: '.', line: 1, message, expected: '<collection>/<locale>/<slug>.mdx', fix };
}
