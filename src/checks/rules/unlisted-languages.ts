import { isUnlistedLanguage } from '../../i18n/locales.ts';
import { isCollection } from '../../schemas/collections.ts';
import type { Fault } from '../../reading/fault.ts';
import type { FolderFiles } from '../../reading/folder-files.ts';
import { lineOf } from '../../reading/yaml-document.ts';
import type { SiteDocument } from './site-document.ts';

/** What stands in a language that `site.yaml` does not list is left out, and said once a language. */
export function unlistedLanguageWarnings(
  { files, folders }: FolderFiles,
  { lines }: SiteDocument,
): Fault[] {
  if (!lines.has('languages')) return [];
  const paths = [...folders, ...files.map(({ path }) => path)];
  const places = paths.flatMap((path) => {
    const language = languageOf(path);
    return language && isUnlistedLanguage(language) ? [{ language, path }] : [];
  });
  return [...Map.groupBy(places, ({ language }) => language)].map(([language, own]) => ({
    file: 'site.yaml',
    line: lineOf(lines, ['languages']),
    message: `"${language}" is not listed, and what the folder has in it is left out`,
    found: own.map(({ path }) => path).join(', '),
    fix: `Add "${language}" to "languages", or leave it so.`,
  }));
}

/** The language of a folder of entries, or of a file of words. */
function languageOf(path: string): string | undefined {
  const [first, second = '', ...rest] = path.split('/');
  if (isCollection(first)) return rest.length === 0 ? second : undefined;
  const [, language] = /^(?:ui|search)\/([^/]+)\.(?:json|yaml)$/.exec(path) ?? [];
  return language;
}
