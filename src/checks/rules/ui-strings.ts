import { existsSync } from 'node:fs';
import { ownPath, shippedPath } from '../../files/content-folder.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { referenceLocale } from '../../i18n/shipped-languages.ts';
import type { Fault, Findings, LineFault } from '../../reading/fault.ts';
import { readStrings } from '../../reading/strings.ts';
import { missingKeys, stringFindings, untranslatedKeys } from './string-values.ts';

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
  const placed = (findings: LineFault[]) => findings.map((finding) => ({ file, ...finding }));
  if (own.findings.length > 0) return { faults: placed(own.findings), warnings: [] };
  const faults = placed(stringFindings(own, english, locale, isShipped));
  if (isShipped) return { faults, warnings: [] };
  // What a translator has not come to yet is the same for readers, whether it is left out or copied.
  const inEnglish = [
    ...missingKeys(own, english, locale),
    ...untranslatedKeys(own, english, locale),
  ];
  return {
    faults,
    warnings: inEnglish.length > 0 ? [shownInEnglish(file, inEnglish)] : [],
  };
}

function noStrings(file: string): Fault {
  const fix = `Copy ui/${referenceLocale}.json to it and translate the values.`;
  return { file, line: 1, message: 'the strings of this language are not there', fix };
}

function shownInEnglish(file: string, keys: string[]): Fault {
  const shown = keys.slice(0, 5).join(', ');
  return {
    file,
    line: 1,
    message: `${keys.length} ${keys.length === 1 ? 'string is' : 'strings are'} not translated and shown in English`,
    found: keys.length > 5 ? `none for ${shown} and ${keys.length - 5} more` : `none for ${shown}`,
    fix: `Translate them, or add their keys: ui/${referenceLocale}.json has the English.`,
  };
}
