import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { documentPath, starterFolder } from '../../files/content-folder.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { referenceLocale } from '../../i18n/shipped-languages.ts';
import type { Fault, LineFault } from '../fault.ts';
import { readStrings, type Strings } from '../reading/strings.ts';
import { stringFindings } from './string-values.ts';

/** The interface's strings are whole in every language, with the keys of English. */
export function uiStringFaults(folder: string): Fault[] {
  return locales.flatMap((locale) => {
    const file = `ui/${locale}.json`;
    const path = join(folder, file);
    if (!existsSync(path)) return existsSync(documentPath(file, folder)) ? [] : [missing(file)];
    const strings = readStrings(path);
    const against = englishFor(folder, locale);
    const findings = against ? compared(strings, against, locale) : [];
    return [...strings.findings, ...findings].map((finding) => ({ file, ...finding }));
  });
}

/** English itself follows the starter's, for which the templates are written. */
function englishFor(folder: string, locale: Locale): Strings | null {
  const from = locale === referenceLocale ? starterFolder : folder;
  const path = documentPath(`ui/${referenceLocale}.json`, from);
  const strings = existsSync(path) ? readStrings(path) : null;
  return strings && strings.values.size > 0 ? strings : null;
}

function compared(strings: Strings, english: Strings, locale: Locale): LineFault[] {
  if (strings.values.size === 0) return [];
  return stringFindings(strings, english, locale);
}

function missing(file: string): Fault {
  const fix = `Copy ui/${referenceLocale}.json to it and translate the values.`;
  return { file, line: 1, message: 'the strings of this language are not there', fix };
}
