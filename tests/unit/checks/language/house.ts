import { PassageParts, type Passage } from '../../../../src/checks/language/passage.ts';
import {
  passageSlips,
  patternsOf,
  type LanguageRules,
} from '../../../../src/checks/language/passage-slips.ts';
import { placesOf } from '../../../../src/checks/language/places-of.ts';
import { termRule } from '../../../../src/checks/language/terms.ts';
import { fixLanguage } from '../../../../src/editor/fix-language.ts';
import type { Typography } from '../../../../src/i18n/language-row.ts';
import type { Locale } from '../../../../src/i18n/locales.ts';
import { traitsOf } from '../../../../src/i18n/traits.ts';
import type { HouseTerm } from '../../../../src/schemas/terms.ts';

/** What the starter's house has decided, in short. */
const houses: Record<string, Typography> = {
  zh: { besideLatin: 'closed', unit: 'spaced', quotes: ['“', '”'] },
  en: { unit: 'spaced', quotes: ['“', '”'] },
  ja: {
    ...{ besideLatin: 'closed', unit: 'spaced' },
    ...{ marks: 'full', quotes: ['「', '」'], range: '〜' },
  },
  ko: { unit: 'spaced', quotes: ['‘', '’'] },
};

/** What a locale asks of texts, with the decisions of the house or others. */
export function rulesOf(
  locale: Locale,
  { typography = houses[locale] ?? {}, terms = [] as HouseTerm[] } = {},
): LanguageRules {
  const traits = { ...traitsOf(locale), typography };
  return { traits, patterns: patternsOf(traits), terms: terms.map(termRule) };
}

/** A text that is a file by itself. */
export function passageOf(text: string): Passage {
  const parts = new PassageParts();
  parts.add(text, () => placesOf(text, 0, text));
  return parts.passage() ?? { shown: '', text: '', from: [], to: [] };
}

/** A text as `check --fix` leaves it. */
export function fixedText(text: string, rules: LanguageRules): string {
  return fixLanguage(text, (one) => ({
    passages: [{ passage: passageOf(one), rules }],
    outline: '',
  }));
}

/** What is said of a text, each kind once. */
export function saidOf(text: string, rules: LanguageRules): string[] {
  return [...new Set(passageSlips(passageOf(text), rules).map(({ message }) => message))];
}
