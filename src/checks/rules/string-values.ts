import { langOf, type Locale } from '../../i18n/locales.ts';
import { referenceLocale } from '../../i18n/shipped-languages.ts';
import { traitsOf } from '../../i18n/traits.ts';
import { withoutFacts } from '../../facts/placeholders.ts';
import { letterPattern } from '../../lib/letter-pattern.ts';
import { quoted, type LineFault } from '../../reading/fault.ts';
import { didYouMean } from '../../reading/nearest.ts';
import type { Strings } from '../../reading/strings.ts';
import { lineOf } from '../../reading/yaml-document.ts';

const pluralForm = /_(?:zero|one|two|few|many|other)$/;

/** Holds the strings that a language has against the English ones: keys, variables and, unless they may stay English for now, translation. */
export function stringFindings(
  strings: Strings,
  english: Strings,
  locale: Locale,
  mustBeTranslated = true,
): LineFault[] {
  const untranslated = mustBeTranslated ? untranslatedKeys(strings, english, locale) : [];
  const wanted = wantedKeys(english, locale);
  const missing = missingKeys(strings, english, locale);
  const known = new Set([...wanted.keys(), ...english.values.keys()]);
  return [...strings.values].flatMap(([key, value]) => {
    const line = lineOf(strings.lines, key.split('.'));
    const original = wanted.get(key) ?? english.values.get(key);
    if (!known.has(key)) return [unknownFinding(key, line, missing)];
    return valueFindings(key, value, original, untranslated).map((finding) => ({
      line,
      ...finding,
    }));
  });
}

/** The keys that a language lacks, its own plural forms among them. */
export function missingKeys(strings: Strings, english: Strings, locale: Locale): string[] {
  return [...wantedKeys(english, locale).keys()].filter((key) => !strings.values.has(key));
}

/** The keys whose value is still the English one, in a language that would say it otherwise. */
export function untranslatedKeys(strings: Strings, english: Strings, locale: Locale): string[] {
  return [...wantedKeys(english, locale)]
    .filter(([key, original]) => strings.values.get(key) === original)
    .filter(([, original]) => isUntranslated(String(original), locale))
    .map(([key]) => key);
}

/** The English strings by the keys that a language needs: its own plural forms stand for those of English. */
function wantedKeys({ values }: Strings, locale: Locale): Map<string, unknown> {
  const forms = new Intl.PluralRules(langOf(locale)).resolvedOptions().pluralCategories;
  const wanted = new Map<string, unknown>();
  for (const [key, value] of values) {
    const stem = key.replace(pluralForm, '');
    const isPlural = stem !== key && values.has(`${stem}_other`);
    if (!isPlural) wanted.set(key, value);
    else
      for (const form of forms)
        wanted.set(`${stem}_${form}`, values.get(`${stem}_${form}`) ?? values.get(`${stem}_other`));
  }
  return wanted;
}

function unknownFinding(key: string, line: number, missing: string[]): LineFault {
  return {
    line,
    message: `"${key}" is not a key of the site`,
    expected: `the keys of ui/${referenceLocale}.json`,
    fix: didYouMean(key, missing, 'Remove the line.'),
  };
}

function valueFindings(
  key: string,
  value: unknown,
  original: unknown,
  untranslated: string[],
): Omit<LineFault, 'line'>[] {
  if (typeof value !== 'string') {
    return [
      {
        message: `"${key}" has the wrong type`,
        found: String(value),
        expected: 'text',
        fix: 'Put the value in quotation marks.',
      },
    ];
  }
  if (!value.trim())
    return [{ message: `"${key}" is empty`, expected: 'text', fix: 'Write the translation.' }];
  if (typeof original !== 'string') return [];
  const findings: Omit<LineFault, 'line'>[] = [];
  const [found, expected] = [variables(value), variables(original)];
  const mayLack = /_(?:zero|one|two)$/.test(key) ? 'count' : '';
  const differs =
    [...expected].some((name) => !found.has(name) && name !== mayLack) ||
    [...found].some((name) => !expected.has(name));
  if (differs) {
    findings.push({
      message: `the variables of "${key}" differ from the English`,
      found: named(found),
      expected: named(expected),
      fix: 'Write the variables in double braces as the English has them.',
    });
  }
  if (untranslated.includes(key)) {
    findings.push({
      message: `"${key}" is not translated`,
      found: quoted(value),
      expected: 'text in the language of the file',
      fix: 'Translate it.',
    });
  }
  return findings;
}

/** Names and abbreviations may stay as they are; words in small letters may not. */
function isUntranslated(text: string, locale: Locale): boolean {
  if (locale === referenceLocale) return false;
  const { letters } = traitsOf(locale);
  const words = text.replace(/\{\{.*?\}\}|\S*(?:[@/]|\.\w)\S*/g, ' ').match(/\b[a-z]{2,}\b/g) ?? [];
  if (letters.includes('Latin')) return words.length > 1;
  return words.length > 0 && !letterPattern(letters).test(text);
}

function variables(text: string): Set<string> {
  return new Set(
    [...withoutFacts(text).matchAll(/\{\{-?\s*([^},\s]+)[^}]*\}\}/g)].map(([, name = '']) => name),
  );
}

function named(names: Set<string>): string {
  return [...names].map((name) => `{{${name}}}`).join(' ') || 'none';
}
