import { readOwnStrings, readShippedStrings, type StringTree } from '../files/read-document.ts';
import { langOf, type Locale } from './locales.ts';
import { referenceLocale } from './shipped-languages.ts';

/**
 * The interface's strings of a locale as they were written, with the places of facts: the folder's own, else
 * those that ship, key by key; of a language that does not ship the English ones, until it has its own.
 */
export function writtenStringsOf(locale: Locale): StringTree {
  const shipped = readShippedStrings(locale) ?? withPluralForms(shippedEnglish(), langOf(locale));
  return merged(shipped, readOwnStrings(locale) ?? {});
}

/** The strings for which the templates are written. */
export function shippedEnglish(): StringTree {
  return readShippedStrings(referenceLocale) ?? {};
}

function merged(base: StringTree, own: StringTree): StringTree {
  const entries = Object.entries(own).map(([key, value]) => {
    const under = base[key];
    const isGroup = typeof value === 'object' && typeof under === 'object';
    return [key, isGroup ? merged(under, value) : value] as const;
  });
  return { ...base, ...Object.fromEntries(entries) };
}

/** With each plural form that a language has, in the words of `_other` where English has none for it. */
function withPluralForms(strings: StringTree, lang: string): StringTree {
  const forms = new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
  const whole: StringTree = {};
  for (const [key, value] of Object.entries(strings)) {
    if (typeof value !== 'string') whole[key] = withPluralForms(value, lang);
    else whole[key] = value;
    if (typeof value !== 'string' || !key.endsWith('_other')) continue;
    const stem = key.slice(0, -'_other'.length);
    for (const form of forms) whole[`${stem}_${form}`] ??= strings[`${stem}_${form}`] ?? value;
  }
  return whole;
}
