import { existsSync } from 'node:fs';
import { ownPath, shippedPath } from '../../files/content-folder.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { referenceLocale } from '../../i18n/shipped-languages.ts';
import type { Fault, Findings } from '../fault.ts';
import { readStrings } from '../reading/strings.ts';
import { missingKeys, stringFindings } from './string-values.ts';

/** What a folder says in its own strings is sound; in a language that does not ship, it says all. */
export function uiStringFindings(folder: string): Findings {
  const perLocale = locales.map((locale) => findingsOf(folder, locale));
  return {
    faults: perLocale.flatMap(({ faults }) => faults),
    warnings: perLocale.flatMap(({ warnings }) => warnings),
  };
}

function findingsOf(folder: string, locale: Locale): Findings {
  const file = `ui/${locale}.json` as const;
  const isShipped = existsSync(shippedPath(file));
  const path = ownPath(file, folder);
  if (!existsSync(path)) return { faults: isShipped ? [] : [noStrings(file)], warnings: [] };
  const own = readStrings(path);
  const english = readStrings(shippedPath(`ui/${referenceLocale}.json`));
  const faults = own.findings.length > 0 ? own.findings : stringFindings(own, english, locale);
  const missing = isShipped || own.findings.length > 0 ? [] : missingKeys(own, english, locale);
  return {
    faults: faults.map((finding) => ({ file, ...finding })),
    warnings: missing.length > 0 ? [inEnglish(file, missing)] : [],
  };
}

function noStrings(file: string): Fault {
  const fix = `Copy ui/${referenceLocale}.json to it and translate the values.`;
  return { file, line: 1, message: 'the strings of this language are not there', fix };
}

function inEnglish(file: string, missing: string[]): Fault {
  const shown = missing.slice(0, 5).join(', ');
  return {
    file,
    line: 1,
    message: `${missing.length} ${missing.length === 1 ? 'string is' : 'strings are'} missing and shown in English`,
    found:
      missing.length > 5 ? `none for ${shown} and ${missing.length - 5} more` : `none for ${shown}`,
    fix: `Add the keys with their translations: ui/${referenceLocale}.json has the English.`,
  };
}
