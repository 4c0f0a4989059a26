import type { Locale } from './locales.ts';
import { traitsOf } from './traits.ts';

/**
 * Places within a text where a language must not end a line and browsers would: behind a closing mark that a particle
 * follows. `word-break: keep-all` keeps letters together, and a mark is none (UAX 14, classes CP, PO and QU).
 */
const beforeParticle = /(?<=[’”)%\]）」』》‰°℃])(?=\p{Script=Hangul})/u;

/**
 * Cuts a text where a line must not end; a `span.unbroken` goes between the pieces, which no copying or searching meets.
 * @example unbrokenPieces('‘완료’를 0.08%로', 'ko') // ['‘완료’', '를 0.08%', '로']
 */
export function unbrokenPieces(text: string, locale: Locale): string[] {
  return hasParticles(locale) ? text.split(beforeParticle) : [text];
}

/** Whether a language has particles that stand right behind a word. */
export function hasParticles(locale: Locale): boolean {
  return traitsOf(locale).hasParticles === true;
}
