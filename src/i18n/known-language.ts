import { localePattern } from './language-row.ts';
import { referenceLocale } from './shipped-languages.ts';

/** Whether a segment is a tag in lower case of a language that `Intl` knows, such as `pt-br`. */
export function isKnownLanguage(segment: string): boolean {
  if (!localePattern.test(segment)) return false;
  const names = new Intl.DisplayNames([referenceLocale], { type: 'language', fallback: 'none' });
  return names.of(segment) !== undefined;
}
