import type { Locale } from './locales.ts';
import { traitsOf } from './traits.ts';

/**
 * Sentences one after the other, as a language parts them; what is empty is left out.
 * @example joinSentences('ja', '届いていません。', undefined, '確認してください。') // '届いていません。確認してください。'
 */
export function joinSentences(
  locale: Locale,
  ...sentences: (string | false | null | undefined)[]
): string {
  return sentences.filter(Boolean).join(traitsOf(locale).gap);
}

/**
 * An aside in the brackets of a language, with the space that goes before them.
 * @example inBrackets('opens in a new tab', 'en') // ' (opens in a new tab)'
 */
export function inBrackets(aside: string, locale: Locale): string {
  const [open, close] = traitsOf(locale).brackets;
  return open + aside + close;
}
