import { englishNumbers } from './en.ts';
import { japaneseNumbers } from './ja.ts';
import { koreanNumbers } from './ko.ts';
import type { LanguageNumbers } from './language-numbers.ts';
import { chineseNumbers } from './zh.ts';

const languages: Readonly<Record<string, LanguageNumbers>> = {
  zh: chineseNumbers,
  en: englishNumbers,
  ja: japaneseNumbers,
  ko: koreanNumbers,
};

/** What is known of a language, by its primary subtag; of most languages nothing but digits. */
export function languageNumbers(language: string): LanguageNumbers | undefined {
  return languages[language];
}
